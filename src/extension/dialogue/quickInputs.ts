import {
  type Disposable,
  type InputBox,
  type QuickInput,
  type QuickInputButton,
  QuickInputButtons,
  type QuickPick,
  type QuickPickItem,
  window,
} from 'vscode';
import type { Inputs, Option, Outcome, Shown, ShownChoice, ShownText } from './questions.ts';

/** Shows questions in the field at the top of the window. A click elsewhere loses no answer; Escape, or another field, ends. */
export const quickInputs: Inputs = { text: showText, choice: showChoice };

/** How long a page of the editor takes to have the focus back, in milliseconds. */
const FOCUS_TAKES = 350;

/**
 * A page of the editor's own, such as the walkthrough, takes the focus just after a key has pressed one of its buttons:
 * a field that was shown by then would not have it.
 */
async function focusRests(): Promise<void> {
  const tab = window.tabGroups.activeTabGroup.activeTab;
  if (tab && tab.input === undefined) await new Promise((resolve) => setTimeout(resolve, FOCUS_TAKES));
}

interface Item extends QuickPickItem {
  readonly option: Option;
}

async function showText(shown: ShownText): Promise<Outcome> {
  if (!shown.canGoBack) await focusRests();
  const box = window.createInputBox();
  prepare(box, shown);
  box.placeholder = shown.placeholder;
  box.value = shown.value ?? '';
  if (shown.selected !== undefined) box.valueSelection = [0, shown.selected];
  /** What is wrong is told once somebody wants to go on, and from then on while they mend it. */
  let strict = false;
  /** Answers may take a while to be looked at: only the last one counts. */
  let run = 0;
  const judge = async (): Promise<boolean> => {
    const mine = ++run;
    const text = box.value;
    const note = shown.note(text);
    // Beside the question: what is shown as a message takes its place.
    box.prompt = note === undefined ? shown.prompt : `${shown.prompt}  →  ${note}`;
    const problem = strict ? await shown.problem(text) : undefined;
    if (mine !== run) return false;
    box.validationMessage = problem;
    return problem === undefined;
  };
  const written = () => box.value;
  return outcomeOf(box, written, (end) => {
    void judge();
    return [
      box.onDidChangeValue(() => void judge()),
      box.onDidAccept(async () => {
        strict = true;
        if (await judge()) end({ kind: 'answer', value: box.value });
      }),
      box.onDidTriggerButton((button) => onBack(button, () => end({ kind: 'back', value: written() }))),
    ];
  });
}

async function showChoice(shown: ShownChoice): Promise<Outcome> {
  if (!shown.canGoBack) await focusRests();
  const pick: QuickPick<Item> = window.createQuickPick<Item>();
  prepare(pick, shown);
  pick.placeholder = shown.prompt;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = shown.options.map((option) => {
    const { label, description, detail } = option;
    return { label, description, detail, option };
  });
  const active = pick.items.find(({ option }) => option.value === shown.value);
  if (active) pick.activeItems = [active];
  const chosen = () => pick.activeItems[0]?.option.value;
  return outcomeOf(pick, chosen, (end) => [
    pick.onDidAccept(() => {
      const value = chosen();
      if (value !== undefined) end({ kind: 'answer', value });
    }),
    pick.onDidTriggerButton((button) => onBack(button, () => end({ kind: 'back', value: chosen() }))),
  ]);
}

function prepare(input: InputBox | QuickPick<Item>, { title, step, steps, canGoBack }: Shown): void {
  input.title = title;
  input.step = step;
  input.totalSteps = steps;
  input.ignoreFocusOut = true;
  if (canGoBack) input.buttons = [QuickInputButtons.Back];
}

function onBack(button: QuickInputButton, goBack: () => void): void {
  if (button === QuickInputButtons.Back) goBack();
}

/**
 * Shows an input until it ends: by itself, or because it is closed. By whom the editor doesn't tell.
 * @param value what is written or chosen in it
 */
function outcomeOf(
  input: QuickInput,
  value: () => string | undefined,
  listen: (end: (outcome: Outcome) => void) => readonly Disposable[],
): Promise<Outcome> {
  return new Promise<Outcome>((resolve) => {
    const end = (outcome: Outcome) => {
      resolve(outcome);
      for (const listener of listeners) listener.dispose();
      input.dispose();
    };
    const listeners = [...listen(end), input.onDidHide(() => end({ kind: 'cancel', value: value() }))];
    input.show();
  });
}
