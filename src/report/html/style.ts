import { CHART_STYLE } from './chartStyle.ts';
import { PAGE_STYLE } from './pageStyle.ts';

/**
 * Colours of a page that is read in a browser or on paper: light, and told apart in grey print. All words have a contrast
 * of at least 4.5 to 1.
 */
const LIGHT = `:root{color-scheme:light;--paper:#fff;--panel:#fbfbfb;--ink:#1f1f1f;--text:#3b3b3b;--muted:#5c5c5c;--line:#dcdcdc;--frame:#e5e5e5;--accent:#005fb8;--on-accent:#fff;--open:#b3260f;--open-soft:#fdf1ef;--weak:#7a5200;--weak-line:#d9b056;--weak-soft:#fffaf0;--covered:#2b6a4d;--accepted:#5b4a9c;--accepted-line:#8b7cc4;--bar:#2f6f9f;--bar-soft:#cfe1ee;--shared:#1d4f75;--cell:47,111,159;--font:"Segoe UI",Inter,system-ui,-apple-system,sans-serif;--mono:Consolas,"DejaVu Sans Mono",monospace;--size:14px}
`;

/**
 * The colours of the editor's theme and no other. Words are in those of text; a state's own colour, which a theme may
 * choose as light as it likes, is brought nearer to text for shapes.
 */
const THEMED = `:root{--paper:var(--vscode-editor-background);--panel:color-mix(in srgb,var(--vscode-editor-foreground) 3%,var(--vscode-editor-background));--ink:var(--vscode-editor-foreground);--text:var(--vscode-editor-foreground);--muted:color-mix(in srgb,var(--vscode-editor-foreground) 75%,var(--vscode-editor-background));--line:color-mix(in srgb,var(--vscode-editor-foreground) 22%,var(--vscode-editor-background));--frame:color-mix(in srgb,var(--vscode-editor-foreground) 14%,var(--vscode-editor-background));--accent:var(--vscode-textLink-foreground);--on-accent:var(--vscode-button-foreground);--open:color-mix(in srgb,var(--vscode-problemsErrorIcon-foreground) 80%,var(--vscode-editor-foreground));--weak:color-mix(in srgb,var(--vscode-problemsWarningIcon-foreground) 60%,var(--vscode-editor-foreground));--covered:color-mix(in srgb,var(--vscode-testing-iconPassed) 55%,var(--vscode-editor-foreground));--accepted:color-mix(in srgb,var(--vscode-charts-purple) 75%,var(--vscode-editor-foreground));--open-soft:color-mix(in srgb,var(--vscode-problemsErrorIcon-foreground) 9%,var(--vscode-editor-background));--weak-soft:color-mix(in srgb,var(--vscode-problemsWarningIcon-foreground) 9%,var(--vscode-editor-background));--weak-line:color-mix(in srgb,var(--vscode-problemsWarningIcon-foreground) 65%,var(--vscode-editor-background));--accepted-line:var(--accepted);--bar:var(--vscode-charts-blue);--bar-soft:color-mix(in srgb,var(--vscode-charts-blue) 28%,var(--vscode-editor-background));--shared:color-mix(in srgb,var(--vscode-charts-blue) 75%,var(--vscode-editor-foreground));--font:var(--vscode-font-family);--mono:var(--vscode-editor-font-family,monospace);--size:14px}
body.vscode-light,body.vscode-dark{--cell:var(--vscode-charts-blue)}
body.vscode-high-contrast,body.vscode-high-contrast-light{--panel:var(--paper);--open-soft:var(--paper);--weak-soft:var(--paper);--line:var(--vscode-contrastBorder);--frame:var(--vscode-contrastBorder);--weak-line:var(--vscode-contrastBorder);--accepted-line:var(--vscode-contrastBorder);--muted:var(--ink);--bar-soft:var(--paper);--bar:var(--ink);--shared:var(--ink)}
`;

/** The style of a page that stands for itself. */
export function documentStyle(): string {
  return LIGHT + PAGE_STYLE + CHART_STYLE;
}

/** The style of a page in the editor. */
export function editorStyle(): string {
  return THEMED + PAGE_STYLE + CHART_STYLE;
}
