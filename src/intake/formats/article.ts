/** Elements that hold no text of an article. Images above all: the extractor's time grows with the square of their number. */
const WITHOUT_TEXT =
  'script,style,noscript,template,img,picture,svg,math,iframe,video,audio,canvas,object,embed,link';

/**
 * The main text of a page as simple HTML, found by defuddle on a linkedom document; empty when it finds none. Scripts are not
 * run and nothing is fetched. Time may grow with the square of the page's size: call it where it can be stopped.
 */
export async function extractArticle(html: string): Promise<string> {
  const [{ parseHTML }, { DefuddleClass }] = await Promise.all([import('linkedom'), import('defuddle/node')]);
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll(WITHOUT_TEXT)) element.remove();
  return new DefuddleClass(document, { url: 'about:blank', useAsync: false }).parse().content;
}
