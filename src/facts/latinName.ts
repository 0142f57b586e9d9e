import { romanize } from 'es-hangul';

/** The commonest family names, as their people write them abroad: 김 is Kim there, where the romanisation says Gim. */
const familyNames: Readonly<Record<string, string>> = {
  ...{ 김: 'kim', 이: 'lee', 박: 'park', 최: 'choi', 정: 'jung', 강: 'kang', 조: 'cho', 윤: 'yoon', 장: 'jang' },
  ...{ 임: 'lim', 한: 'han', 오: 'oh', 서: 'seo', 신: 'shin', 권: 'kwon', 황: 'hwang', 안: 'ahn', 송: 'song' },
  ...{ 류: 'ryu', 유: 'yoo', 홍: 'hong', 전: 'jeon', 고: 'ko', 문: 'moon', 손: 'son', 양: 'yang', 배: 'bae' },
  ...{ 백: 'baek', 허: 'heo', 남: 'nam', 심: 'shim', 노: 'noh', 하: 'ha', 곽: 'kwak', 성: 'sung', 차: 'cha' },
  ...{ 주: 'joo', 우: 'woo', 구: 'koo', 민: 'min', 나: 'na', 진: 'jin', 지: 'ji', 엄: 'eom', 채: 'chae' },
  ...{ 남궁: 'namgung', 황보: 'hwangbo', 제갈: 'jegal', 선우: 'sunwoo', 독고: 'dokgo' },
};

/** 김민준 and 남궁민수, and 이 준 with a blank: a family name, then a given one. */
const person = /^(?<family>[가-힣]{1,2}?)(?:(?<given>[가-힣]{2})|\s+(?<apart>[가-힣]{1,3}))$/u;

/**
 * The name that IAM would take in place of this one: Hangul in the Revised Romanisation of 2000, the given name of a person
 * first (김민준: minjun.kim), accents left off, dots for blanks. Null where a letter of it has no Latin one.
 */
export function latinName(typed: string): string | null {
  const name = typed.normalize('NFC').trim();
  const latin = (nameOf(name) ?? romanize(name).replace(/\s+/g, '.')).normalize('NFD').replace(/\p{M}/gu, '');
  return /^[A-Za-z0-9_+=,.@-]+$/.test(latin) ? latin : null;
}

function nameOf(typed: string): string | null {
  const { family = '', given, apart } = person.exec(typed)?.groups ?? {};
  const written = familyNames[family];
  const first = given ?? apart;
  return written === undefined || first === undefined ? null : `${romanize(first)}.${written}`;
}
