import { html, Markup } from './markup.ts';
import { documentStyle } from './style.ts';

/** What a page that stands for itself may load: nothing but its own style. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * A whole HTML file.
 * @param title as text
 * @param locale the language of its texts, as HTML names it
 */
export function documentOf(title: string, body: Markup, locale: string): string {
  return html`<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${title}</title>
<style>
${new Markup(documentStyle())}</style>
</head>
<body>
${body}
</body>
</html>
`.text;
}
