import { isBefore } from '../../engagement/dates.ts';
import { formatDate } from '../../engagement/dateText.ts';
import { say, translated } from '../../l10n/say.ts';
import type { Report } from '../model.ts';
import type { ContractStretch, Milestone, ReviewDay, Stretch, Timeline } from '../timeline.ts';
import { CONTRACT_WORDS, listed } from '../words.ts';
import { axisRow, chartRow, folded, legend } from './chart.ts';
import { type Frame, mark, nameText, place, section, sentenceText } from './frame.ts';
import { html, type Markup, type Piece } from './markup.ts';
import { anchorAt, at, axisLabels, dayScale, grid, percent, type Scale } from './scale.ts';

type Day = Report['today'];

/** Heights in a track, in pixels. */
const MIDDLE = 13;
const BAR = { y: 8, height: 10 };
const AXIS = 36;

const DIAMOND = html`<path class="notice" d="M0-8 8 0 0 8-8 0z"/>`;
const DONE = html`<circle class="milestone done" r="6"/>`;
const TO_DO = html`<circle class="milestone" r="6"/>`;
const LATE = html`<path class="milestone late" d="M-2.5-6h5l3.5 3.5v5l-3.5 3.5h-5l-3.5-3.5v-5z"/>`;
const REVIEWS: Readonly<Record<NonNullable<ReviewDay['status']> | 'planned', Markup>> = {
  green: html`<circle class="review green" r="6"/>`,
  amber: html`<path class="review amber" d="M0-7 7 6H-7z"/>`,
  red: html`<path class="review red" d="M-6-6H6V6H-6z"/>`,
  planned: html`<circle class="review planned" r="5"/>`,
};

interface Drawing {
  readonly frame: Frame;
  readonly scale: Scale;
  readonly today: Day;
}

/** The engagement over time: its term, contracts with their days for notice, deliverables and reviews. */
export function timelinePart(timeline: Timeline | undefined, today: Day, frame: Frame): Markup {
  if (!timeline) return html``;
  const { term, contracts, deliverables, reviews } = timeline;
  const drawing = { frame, today, scale: dayScale(timeline.first, timeline.last) };
  const body = html`<figure class="chart timeline"><figcaption class="visually-hidden">${captionOf(timeline)}</figcaption>
<ul class="rows">
${axis(drawing)}${term && termRow(term, drawing)}${folded(
  contracts.map((contract) => contractRow(contract, drawing)),
  (count) => say`${count} more contracts`,
  frame,
)}${folded(
  deliverables.map((deliverable) => deliverableRow(deliverable, drawing)),
  (count) => say`${count} more deliverables`,
  frame,
)}${reviews.length > 0 && reviewRow(reviews, drawing)}</ul>
${legendOf(timeline, today)}</figure>`;
  return section(frame, 'timeline', say`Timeline`, body);
}

function captionOf({ first, last }: Timeline): string {
  return say`All dates of the engagement from ${formatDate(first)} to ${formatDate(last)}, one row each.`;
}

function axis({ scale, today }: Drawing): Markup {
  const x = scale.x(today);
  return axisRow(
    [
      ...axisLabels(scale.ticks, 12),
      html`<text class="now" x="${percent(x)}" y="${AXIS - 6}" text-anchor="${anchorAt(x)}">${say`today`}</text>`,
    ],
    AXIS,
  );
}

function track({ scale, today }: Drawing, shapes: Piece): Piece {
  const now = percent(scale.x(today));
  return [...grid(scale.ticks), html`<line class="now" x1="${now}" x2="${now}" y1="0" y2="100%"/>`, shapes];
}

function termRow(term: Stretch, drawing: Drawing): Markup {
  const label = html`${place(drawing.frame, term, say`Term of the engagement`)}<span class="source">${spanText(term)}</span>`;
  return chartRow(label, track(drawing, bar(term, 'term', drawing)));
}

function contractRow(contract: ContractStretch, drawing: Drawing): Markup {
  const { name, type, notice, renews, status, end } = contract;
  const title = nameText(name) || (type ? translated(CONTRACT_WORDS[type]) : say`Contract`);
  const texts = [
    spanText(contract),
    renews && say`then renews itself`,
    notice && say`notice by ${formatDate(notice)}`,
    status === 'terminated' && say`terminated`,
  ];
  const label = html`${place(drawing.frame, contract, title)}<span class="source">${listed(texts)}</span>`;
  const kind = status === 'signed' ? 'contract' : 'contract draft';
  const goesOn = renews && end && at(drawing.scale.x(end), MIDDLE, html`<path class="renews" d="M2-4l4 4-4 4"/>`);
  const last = notice && html`<g${mark(drawing.frame, contract)}>${at(drawing.scale.x(notice), MIDDLE, DIAMOND)}</g>`;
  return chartRow(label, track(drawing, [bar(contract, kind, drawing), goesOn, last]));
}

function deliverableRow(deliverable: Milestone, drawing: Drawing): Markup {
  const { name, date, done } = deliverable;
  const late = !done && isBefore(date, drawing.today);
  const state = done ? say`done` : late && say`late`;
  const label = html`${place(drawing.frame, deliverable, nameText(name) || say`Deliverable`)}<span class="source">${listed([formatDate(date), state])}</span>`;
  const shape = done ? DONE : late ? LATE : TO_DO;
  return chartRow(
    label,
    track(drawing, html`<g${mark(drawing.frame, deliverable)}>${at(drawing.scale.x(date), MIDDLE, shape)}</g>`),
  );
}

function reviewRow(reviews: readonly ReviewDay[], drawing: Drawing): Markup {
  const held = reviews.filter(({ status }) => status);
  const last = held.at(-1);
  const texts = [
    held.length > 0 && (held.length === 1 ? say`1 held` : say`${held.length} held`),
    last?.status && say`last on ${formatDate(last.date)}: ${statusText(last.status)}`,
    reviews.length > held.length && say`${reviews.length - held.length} planned`,
  ];
  const shapes = reviews.map(
    (review) =>
      html`<g${mark(drawing.frame, review)}>${at(drawing.scale.x(review.date), MIDDLE, REVIEWS[review.status ?? 'planned'])}</g>`,
  );
  const each = reviews.map((review) => {
    const { date, status, summary } = review;
    const text = listed([formatDate(date), status ? statusText(status) : say`planned`]);
    return html`<li>${place(drawing.frame, review, text)}${summary && html` <span class="source">${sentenceText(summary)}</span>`}</li>
`;
  });
  const all = html`<details class="all"${!drawing.frame.interactive && html` open`}><summary>${say`All reviews, one by one`}</summary><ul>
${each}</ul></details>`;
  return chartRow(
    html`<strong>${say`Reviews`}</strong><span class="source">${listed(texts)}</span>`,
    track(drawing, shapes),
    all,
  );
}

function statusText(status: NonNullable<ReviewDay['status']>): string {
  if (status === 'green') return say`green`;
  return status === 'amber' ? say`amber` : say`red`;
}

/** A stretch that begins or ends beyond the picture, or nobody knows when, reaches to the edge. */
function bar(stretch: Stretch, kind: string, { scale, frame }: Drawing): Markup {
  const { start, end } = stretch;
  const from = start && scale.holds(start) ? scale.x(start) : 0;
  const to = end && scale.holds(end) ? scale.x(end) : 100;
  const width = percent(Math.max(0.6, to - from));
  return html`<rect class="bar ${kind}" x="${percent(from)}" y="${BAR.y}" width="${width}" height="${BAR.height}" rx="2"${mark(frame, stretch)}/>`;
}

function spanText({ start, end }: Stretch): string {
  if (start && end) return say`${formatDate(start)} to ${formatDate(end)}`;
  if (start) return say`from ${formatDate(start)}`;
  return end ? say`until ${formatDate(end)}` : '';
}

function legendOf({ contracts, deliverables, reviews }: Timeline, today: Day): Markup {
  const shape = (drawn: Markup) => html`<svg x="13" y="8" overflow="visible">${drawn}</svg>`;
  const has = (status: ReviewDay['status']) => reviews.some((review) => review.status === status);
  const draft = html`<rect class="bar contract draft" x="1" y="3" width="24" height="10" rx="2"/>`;
  const entries: readonly (false | readonly [Markup, string])[] = [
    contracts.some(({ notice }) => notice) && [shape(DIAMOND), say`last day to give notice`],
    contracts.some(({ status }) => status !== 'signed') && [draft, say`contract that isn’t signed or was terminated`],
    deliverables.some(({ done }) => !done) && [shape(TO_DO), say`deliverable`],
    deliverables.some(({ done }) => done) && [shape(DONE), say`deliverable, done`],
    deliverables.some(({ done, date }) => !done && isBefore(date, today)) && [shape(LATE), say`deliverable, late`],
    has('green') && [shape(REVIEWS.green), say`review: green`],
    has('amber') && [shape(REVIEWS.amber), say`review: amber`],
    has('red') && [shape(REVIEWS.red), say`review: red`],
    has(undefined) && [shape(REVIEWS.planned), say`review of the terms`],
  ];
  return legend(entries.filter((entry) => entry !== false));
}
