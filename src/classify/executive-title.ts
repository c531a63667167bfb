import { findPhrases, indexPhrases } from './phrases';
import { wordsOf } from './words';

/**
 * Titles of the first line, in the languages we read; a title is a few words, so one list serves all.
 * @internal
 */
export const TITLES = `ceo; cfo; cto; cio; coo; ciso; cmo; cro; chro; cpo; cdo; cso; chief _ officer; chief (executive|financial|technology|information|operating|revenue|security|customer|product|people|data|marketing);
  president; founder*; cofounder*; co founder*; owner; (managing|executive) director; general manager; board; chairman; chairwoman; chairperson; chair; managing partner; c level;
  geschäftsführ*; vorstand*; vorständ*; inhaber*; gründer*; geschäftsleit*; aufsichtsrat*;
  pdg; dg; directeur général; directrice générale; président*; gérant*; fondateur; fondatrice; dirigeant*; daf; dsi;
  (director|directora) general; director gerente; gerente general; consejero delegado; consejera delegada; presidente; presidenta; fundador*; propietario; propietaria; dueño; dueña;
  (diretor|diretora) (geral|presidente|executivo|executiva); sócio; sócia; proprietário; proprietária; administrador delegado`;
/**
 * Titles that hold one of the first line and are not.
 * @internal
 */
export const OTHERS = `vice (president*|présiden*|presidente*); (assistant|secretary|assistente|assistenz|advisor|adviser|office manager|sekretär*|asistente|assistant*|secrétaire) .. (to|of|du|der|des|de|do|da|al) .. (ceo|cfo|cto|cio|coo|president|board|managing director|geschäftsführ*|vorstand*|pdg|directeur général|director general|presidente);
  (product|process|data|system|application|business process|scrum) owner; executive assistant*; assistent* .. (geschäftsführ*|vorstand*|geschäftsleit*); vorstandsassist*; geschäftsführungsassist*; former (ceo|cfo|cto|president); associate general manager; assistant general manager`;

const INDEX = indexPhrases([
  { list: TITLES, means: true },
  { list: OTHERS, means: false },
]);

/** true for a title of the first line: C-level, board, managing director, owner; false for their assistants and VPs. */
export function isExecutiveTitle(title: string | null): boolean {
  const words = wordsOf(title ?? '');
  const found = findPhrases(INDEX, words, { from: 0, to: words.length });
  const others = found.filter((find) => !find.means);
  return found.some((find) => find.means && !others.some((other) => other.from < find.to && find.from < other.to));
}
