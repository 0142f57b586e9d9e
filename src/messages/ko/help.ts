import type { help as english } from '../en/help.ts';
import type { SameKeys } from '../sameKeys.ts';
/** What the help of offroot and of each command says, in Korean. `help.COMMAND` is its line in the list of commands. */
export const help = {
  'help.usage': '사용법: {line}',
  'help.commands': '명령:',
  'help.actions': '뒤에 쓰는 것:',
  'help.everyday': '자주 쓰는 옵션:',
  'help.options': '옵션:',
  'help.account': '어느 계정에서, 누구로:',
  'help.exits': '종료 코드:',
  'help.examples': '예:',
  'help.values': '{words}: {values}',
  'help.more': '“offroot COMMAND --help”를 실행하면 더 나와요. 명령의 모든 옵션과 그대로 실행되는 예가 있어요.',
  'help.exit.0': '완료',
  'help.exit.1': '찾은 것이 있음. --fail-on 이상이거나, 아직 루트를 쓰거나, 아직 마치지 않은 사람이 있음',
  'help.exit.2': '옵션이나 답에 고칠 것이 있음',
  'help.exit.3': '계정에 들어갈 수 없음. 자격 증명이나 네트워크가 없음',
  'help.exit.4': 'AWS가 거부함. 무엇을 누구에게 거부했는지, 정책에 어떤 줄을 넣으면 되는지 알려 줌',
  'help.exit.5': '적용하다가 변경 하나가 실패함. 다시 실행하면 거기서부터 계속함',
  'help.exit.130': '직접 나왔거나 끝내라는 신호를 받음. 한 일은 그대로 남음',

  'help.setup': '한 단계씩 안내하는 마법사. 명령을 안 쓰면 이것을 실행',
  'help.setup.about':
    '계정을 살펴보고 루트를 잠글 때까지 남은 단계를 함께 밟아 가요. 바꿀 것은 바꾸기 전에 모두 보여 주고, 언제든 멈췄다가 나중에 계속할 수 있어요.',
  'help.setup.on-practice': '연습 계정에서 연습하기',
  'help.setup.on-account': '내 계정에서 마법사 실행',
  'help.setup.from-file': '첫날 할 일 전부를 답변 파일로',

  'help.audit': '다시 보기. 그동안 어긋난 것과 고치기',
  'help.audit.about':
    '계정을 다시 살펴보고, 무엇이 어긋났고 왜 중요한지 알려 주고, 터미널에서 함께 고쳐요. 터미널이 아니거나 --format이나 --output이 있으면 보고서만 출력하고 아무것도 바꾸지 않아요.',
  'help.audit.on-practice': '오래 돌보지 않은 계정',
  'help.audit.in-ci': '스크립트나 CI에서 쓸 보고서',
  'help.audit.of-root': '아직 누가, 무엇이 루트를 쓰는지',
  'help.audit.of-people': '누가 MFA로 로그인했고 누가 안 했는지',

  'help.people': '새로 온 사람, 잃어버린 휴대폰, 떠나는 사람',
  'help.people.about':
    '사람을 추가하고, 휴대폰이나 암호를 잃은 사람을 돕고, 떠나는 사람을 빼요. 할 일을 쓰지 않으면 물어보고, 터미널이 없으면 모두를 목록으로 보여 줘요.',
  'help.people.add': '새로 온 사람. 그룹에 넣고 전달 카드를 만듦',
  'help.people.reset': '잃어버린 휴대폰이나 잊은 암호',
  'help.people.remove': '떠나는 사람. 접근을 먼저 막고, 그다음 사용자 삭제',
  'help.people.list': '모두를 목록으로',
  'help.people.hire': '두 번째로 온 사람',
  'help.people.leaver': 'dora가 떠날 때',

  'help.roles': '키 대신 역할: EC2, GitHub, 다른 계정',
  'help.roles.about':
    '키가 필요할 뻔한 곳에 역할을 만들어요: AWS에서 돌아가는 프로그램, 다른 계정, GitHub Actions. 누가 무엇으로 무엇을 하는지 묻고, 끝에 역할을 쓰는 방법을 그대로 복사할 수 있게 보여 줘요.',
  'help.roles.service': 'EC2, Lambda, ECS의 프로그램에',
  'help.roles.account': '다른 AWS 계정에, 외부 ID나 MFA로',
  'help.roles.web': 'GitHub Actions나 다른 OpenID Connect 공급자에',
  'help.roles.machines': '이미 있는 EC2 인스턴스에, IMDSv2도 함께',
  'help.roles.of-machines': '역할 없는 EC2 인스턴스',
  'help.roles.on-practice': '버킷 하나를 읽는 인스턴스',
  'help.roles.github': '키 없이 GitHub에서 배포',
  'help.roles.from-file': '답변 파일로 역할 만들기',

  'help.narrow': '최소 권한. 쓰는 것만, 필요한 곳에만',
  'help.narrow.about':
    '사용자나 그룹, 역할의 정책 하나를 좁혀요. 전부에서 쓰는 작업으로, 적어 준 리소스로, 조건으로 좁혀 가요. 승인한 계획에 따라 새 정책이 넓은 정책을 대신하고, offroot undo로 이전 정책을 돌려줄 수 있어요.',
  'help.narrow.on-practice': '오래 돌보지 않은 계정에서',
  'help.narrow.of-group': '그룹이 할 수 있는 일',
  'help.watch': '지켜보는 계정. 기록, 루트 알람, 예산',
  'help.watch.about':
    '계정을 지켜보는 것들을 하나씩, 계획부터 보여 주고 설정해요. 이미 있는 것은 그대로 두고, 비용이 드는 것은 그렇다고 말해요.',
  'help.watch.on-practice': '오래 돌보지 않은 계정에서',
  'help.watch.status': '무엇이 계정을 지켜보고 무엇이 없는지',
  'help.watch.from-file': '답변 파일로',
  'help.narrow.from-file': 'S3 전체 대신 버킷 하나만, 답변 파일로',

  'help.can': '누가 무엇을 할 수 있고, 어느 정책이 정하는지',
  'help.can.about':
    '사용자나 그룹, 역할이 어떤 일을 할 수 있는지 MFA가 있을 때와 없을 때로 나눠 알려 주고, 그렇게 정하는 문을 보여 줘요. 할 수 있으면 AWS 정책 시뮬레이터에 묻고, 아무것도 바꾸지 않아요.',
  'help.can.on-practice': 'dana가 S3의 파일을 읽을 수 있나요?',
  'help.can.in-json': '스크립트용',

  'help.enroll': '팀원이 자기 MFA를 직접 설정',
  'help.enroll.about':
    '팀원 각자를 위한 명령이에요. 첫 암호로 로그인한 뒤 자기 MFA를 설정하고, 그걸로 한 번 로그인해요. 자기 자신에 대한 권한만 있으면 돼요.',
  'help.enroll.on-practice': '아직 MFA가 없는 사람으로',
  'help.enroll.on-account': 'bora가 자기 MFA를 설정할 때',

  'help.undo': 'offroot가 바꾼 것 보기와 되돌리기',
  'help.undo.about':
    '이 컴퓨터의 offroot가 이 계정에서 한 일을 실행별로 보여 주고, 지금 어떻게 됐는지 알려 줘요. 실행 하나나 단계 하나, 또는 변경 몇 건을 계획으로 되돌려요. 되돌리면 누군가 못 들어오게 되는 것은 그대로 둬요.',
  'help.undo.on-practice': '연습 계정에서 한 일',
  'help.undo.from-file': 'undo.run, undo.what, approve.removals',

  'help.questions': '답변 파일을 쓸 수 있게 모든 질문을 JSON으로',
  'help.questions.about':
    '마법사가 이 계정에서 물을 수 있는 질문을 모두 JSON 문서 하나로 출력해요. 이것을 보고 답변 파일을 쓰면 사람 없이 실행할 수 있어요.',
  'help.questions.on-practice': '연습 계정의 질문',
  'help.questions.on-account': '내 계정의 질문',
  'help.questions.roles': '대신 offroot roles의 모든 질문',
  'help.questions.watch': '대신 offroot watch의 모든 질문',

  'help.permissions': '명령에 필요한 IAM 정책',
  'help.permissions.about':
    '명령에 꼭 필요한 권한만 담은 IAM 정책을, IAM에 그대로 넣을 수 있는 JSON으로 출력해요. 계정에는 아무것도 묻지 않아요.',
  'help.permissions.audit': 'offroot audit, 읽기만 함',
  'help.permissions.root-use': 'offroot audit --root-use',
  'help.permissions.people-report': 'offroot audit --people',
  'help.permissions.setup': '마법사. 루트라면 정책이 필요 없음',
  'help.permissions.people': 'offroot people',
  'help.permissions.roles': 'offroot roles',
  'help.permissions.narrow': 'offroot narrow',
  'help.permissions.watch': 'offroot watch',
  'help.permissions.can': 'offroot can, 읽기만 함',
  'help.permissions.repair': 'offroot audit의 고치기',
  'help.permissions.enroll': 'offroot enroll, 팀원 모두',
  'help.permissions.undo': 'offroot undo',
  'help.permissions.for-audit': '매주 점검하는 역할에',
  'help.permissions.for-enroll': '팀원 본인에게',

  'help.practice': '연습 계정. 다른 클라이언트, 다른 날',
  'help.practice.about':
    'offroot 안에 있는 연습 계정 자체를 다뤄요. 진짜 계정은 건드리지 않아요. 어느 명령이든 --practice를 붙이면 연습 계정에서 실행돼요.',
  'help.practice.serve': '이 컴퓨터의 포트에서 다른 클라이언트를 받음',
  'help.practice.reset': '처음 상태로',
  'help.practice.wait': '날을 보냄. 시계가 움직이고 프로그램이 돎',
  'help.practice.instance-credentials': '인스턴스의 프로그램이 받는 역할 자격 증명, JSON',
  'help.practice.for-others': 'AWS CLI, boto3, Terraform에서 쓰기',
  'help.practice.a-week': '일주일 보내기',
  'help.practice.again': '아무도 손대지 않은 것처럼',

  'help.completion': 'Tab으로 입력 완성: bash, zsh, fish',
  'help.completion.about':
    '셸에서 Tab으로 명령, 옵션, 값을 완성하는 스크립트를 출력해요. 셸마다 어디에 두는지는 docs/completion.md에 있어요.',
  'help.completion.bash': 'bash에서: source <(offroot completion bash)',
  'help.completion.zsh': 'zsh에서: source <(offroot completion zsh)',
  'help.completion.fish': 'fish에서: offroot completion fish | source',
  'help.completion.see-bash': 'bash용 스크립트 출력',
  'help.completion.see-fish': 'fish용 스크립트 출력',
} as const satisfies SameKeys<typeof english>;
