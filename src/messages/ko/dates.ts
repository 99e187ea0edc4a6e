import type { DateWords } from '../../network/date-text.js';

/** Words around dates, in Korean. */
export const dates: DateWords = {
  approximate: '{date}경',
  uncertain: '{date}(불확실)',
  uncertainAndApproximate: '{date}경(불확실)',
  spring: '{year}년 봄',
  summer: '{year}년 여름',
  autumn: '{year}년 가을',
  winter: '{year}년 겨울',
  decade: '{year}년대',
  continuing: '{start}부터 계속',
  endUnknown: '{start}, 종료 시점 미상',
  until: '{end}까지',
  startUnknown: '{end}까지, 시작 시점 미상',
  continuingStartUnknown: '계속, 시작 시점 미상',
  contradiction: '{start} ~ {end}(종료가 시작보다 앞섬)',
  dateUnknown: '날짜 미상',
};
