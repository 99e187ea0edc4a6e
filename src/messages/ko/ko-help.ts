import type { HelpMessages } from '../help-messages.js';

/** Korean words of the help. */
export const koHelp: HelpMessages = {
  name: '도움말',
  passages: [
    {
      title: '화면에 보이는 것',
      text: '문서에 적힌 대로 행위자와 그 사이의 관계를 보여 줍니다. 이 도구는 스스로 아무것도 주장하지 않으며, 모든 관계에 그렇게 말한 주체를 밝힙니다. 화면에 관계가 없다는 것은 ‘기록이 없다’는 뜻이지 ‘현실에 없다’는 뜻이 아닙니다.',
    },
    {
      title: '범례가 곧 필터',
      text: '행을 누르면 그 관계가 숨겨지고, ‘이것만’을 누르면 나머지가 모두 숨겨집니다. 숫자는 전체 중 표시된 관계의 수입니다. 필터를 써도 위치는 바뀌지 않습니다.',
    },
    {
      title: '색과 선 모양',
      text: '색은 관계 유형을, 선 모양은 확인 수준을 나타냅니다. 선을 가로지르는 짧은 막대는 당사자가 부인한다는 표시입니다.',
    },
    {
      title: '접기',
      text: '국가는 소속 인물과 기관을 담은 틀이며, 모서리의 표시를 누르면 한 상자로 접힙니다. 큰 관계망은 국가가 접힌 채 열리고 가장 강한 쌍만 그려집니다. 그 수는 그림 위 메뉴에서 바꿀 수 있습니다.',
    },
    {
      title: '파일',
      text: '파일을 끌어다 놓거나 붙여넣거나 여십시오. Entente JSON, GEXF, GraphML, CSV, Parquet, Arrow, Pajek, Cytoscape·Graphology JSON과 COW, ATOP, SIPRI, UCDP, GDELT, ICEWS, POLECAT, KEDS, 유엔 표결 등의 자료를 읽습니다. 열기 전에 무엇을 읽었는지 보고서로 알려 줍니다. 데이터는 이 컴퓨터 밖으로 나가지 않습니다.',
    },
  ],
  standings: '관계의 확인 수준',
  keys: '단축키',
  keyRows: [
    { keys: ['?'], does: '이 도움말' },
    { keys: ['/'], does: '검색' },
    { keys: ['Ctrl', 'Z'], does: '마지막 작업 실행 취소' },
    { keys: ['Ctrl', 'Shift', 'Z'], does: '다시 실행' },
    { keys: ['Tab'], does: '다음 조작 요소로 이동(관계망 그림 포함)' },
    {
      keys: ['←', '→', '↑', '↓'],
      does: '관계망: 그 방향의 가장 가까운 행위자로, 목록과 표: 다음 행으로',
    },
    { keys: ['Enter'], does: '관계망: 행위자의 관계로 들어가기, 목록: 카드 열기' },
    { keys: ['Space'], does: '관계망: 국가 접기 또는 펼치기' },
    { keys: ['F'], does: '관계망: 그 행위자 주변만 표시, 다시 누르면 한 단계 더' },
    { keys: ['A'], does: '관계망: 행위자를 묶음에 추가(Shift+클릭과 같음), 묶음 안의 관계만 표시' },
    { keys: ['+', '−', '0'], does: '확대, 축소, 화면에 맞추기' },
    { keys: ['Shift', 'F10'], does: '캔버스: 행위자, 선 또는 연결망의 메뉴(오른쪽 클릭과 같음)' },
    { keys: ['←', '→'], does: '이야기: 이전 단계, 다음 단계로' },
    { keys: ['Esc'], does: '나가기, 닫기, 선택 해제' },
    { keys: ['Home', 'End'], does: '시간축 손잡이: 첫날 또는 마지막 날로' },
  ],
};
