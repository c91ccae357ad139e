import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { HOUR } from '../../lib/review/time';
import { type RobotServer, startRobotServer } from '../servers/robots/server';
import { Desk, TEST_SETTINGS } from './harness/desk';
import { expect } from './harness/fixtures';
import { grantedTo } from './harness/granted';
import { seed } from './harness/seed';
import { letTimePass } from './harness/time-travel';

declare const chrome: typeof browser;

const HOSTS = ['oapi.dingtalk.com', 'open.feishu.cn', 'qyapi.weixin.qq.com'];

let server: RobotServer;

/** The apps' own hosts lead to the stand-in: the product knows no other address. */
const test = grantedTo(
  HOSTS.map((host) => `https://${host}/*`),
  () => [
    `--host-resolver-rules=${HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${server.port}`).join(',')}`,
    '--ignore-certificate-errors',
  ],
);

test.beforeAll(async () => {
  server = await startRobotServer({ safe: true });
});
test.afterAll(() => server.close());
test.beforeEach(() => {
  server.behaviour = null;
  server.group = { secret: null, keyword: null };
  server.accepted.length = 0;
  server.asked.length = 0;
});

const ADDRESS = `https://oapi.dingtalk.com/robot/send?access_token=${'a1b2'.repeat(16)}`;
const SECRET = 'SECthe-key-of-this-group';
const SAID = '物流太慢了，一直没到，打13800138000，<@all>';

const STAFFED = {
  ...TEST_SETTINGS,
  staff: {
    people: (['小林', '老王'] as const).map((name, i) => ({
      name,
      role: i === 0 ? ('agent' as const) : ('supervisor' as const),
      grades: [],
      accounts: { feishu: '', dingtalk: `1390000000${i}`, wecom: '' },
    })),
    shifts: [],
  },
};

/** Messages that stand in the group, without tests. */
const told = (): string[] =>
  server.accepted.map(({ body }) => JSON.stringify(body)).filter((body) => !body.includes('测试'));

async function addRobot(options: Page, secret: string): Promise<void> {
  await options.getByRole('button', { name: '添加机器人' }).click();
  const address = options.getByLabel('Webhook 地址');
  await address.fill('https://example.com/robot/send?access_token=abc');
  await expect(options.getByText('这不是飞书、钉钉或企业微信群机器人的地址')).toBeVisible();
  await address.fill(ADDRESS);
  await expect(options.getByText('这是钉钉的机器人')).toBeVisible();
  await options.getByLabel('名称', { exact: true }).last().fill('客服群');
  await options.getByLabel('签名密钥').fill(secret);
  await options.getByRole('button', { name: '保存', exact: true }).click();
}

test('a case that is overdue is told once, to the right person, and the log knows of every send', async ({
  context,
  openPage,
  killWorker,
}) => {
  server.group = { secret: SECRET, keyword: null };
  const desk = await Desk.open(context, STAFFED);
  await seed(desk, [{ text: SAID }]);
  const options = await openPage('options.html');
  const part = options.getByRole('region', { name: '群机器人' });
  const line = part.getByRole('listitem', { name: '客服群' });

  await test.step('a wrong key is said in words; the right one comes through', async () => {
    await addRobot(options, 'SECwrong');
    await line.getByRole('button', { name: '测试' }).click();
    await expect(line.getByRole('status')).toContainText('签名不对');
    expect(server.accepted).toEqual([]);
    await line.getByRole('button', { name: '修改' }).click();
    await line.getByLabel('签名密钥').fill(SECRET);
    await line.getByRole('button', { name: '保存', exact: true }).click();
    await expect(line.getByLabel('签名密钥')).toHaveCount(0);
    await line.getByRole('button', { name: '测试' }).click();
    await expect(line.getByRole('status')).toContainText('已送达');
    expect(server.accepted).toHaveLength(1);
  });

  await test.step('fits the narrowest window', async () => {
    await options.setViewportSize({ width: 360, height: 800 });
    const wide = await options.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
  });

  await test.step('off until it is switched on', async () => {
    await expect(line.getByRole('switch')).not.toBeChecked();
    await line.getByRole('switch').click();
    await expect(line.getByRole('switch')).toBeChecked();
  });

  await test.step('overdue: told once', async () => {
    await letTimePass(desk.page, 5 * HOUR);
    await desk.tick();
    await expect.poll(() => told().length).toBe(1);
    const [message = ''] = told();
    for (const words of [
      '好说 · 差评超时：物流延误',
      '已超时',
      '普通客服',
      '拼多多',
      '物流太慢了，一直没到，打［号码］',
    ])
      expect(message).toContain(words);
    expect(message).toContain('"atMobiles":["13900000000","13900000001"]');
    expect(message).not.toMatch(/13800138000|<@all>|2611-0/);
    await expect.poll(async () => (await desk.table('outbox')).length).toBe(0);
    await desk.tick();
    await desk.tick();
    await expect.poll(async () => (await desk.table('outbox')).length).toBe(0);
    expect(told()).toHaveLength(1);
  });

  for (const { text, id, again } of [
    { text: '物流太慢，第二件也没到', id: '9701', again: false },
    { text: '孩子用了过敏起疹子，送医院了', id: '9702', again: true },
  ])
    await test.step(`the worker dies while sending: ${again ? 'not lost' : 'not twice'}`, async () => {
      const before = told().length;
      const asked = server.asked.length;
      server.behaviour = 'hangs';
      await seed(desk, [{ text, id, orderSn: `2611-${id}` }]);
      await letTimePass(desk.page, 5 * HOUR);
      await desk.tick();
      await expect.poll(() => server.asked.length).toBe(asked + 1);
      await killWorker();
      server.behaviour = null;
      await desk.tick();
      await expect.poll(async () => (await desk.table('outbox')).length).toBe(0);
      expect(told()).toHaveLength(before + (again ? 1 : 0));
    });

  await test.step('the log says it, and opens the case', async () => {
    await options.bringToFront();
    await part.getByText('发送记录').click();
    const log = part.getByRole('list', { name: '发送记录' });
    const maybe = log.getByRole('listitem').filter({ hasText: '可能已发出' });
    await expect(maybe).toHaveCount(1);
    await expect(log.getByRole('listitem').filter({ hasText: '第 2 次' })).toContainText('已送达');
    // The panel that opens takes what it was asked for at once.
    await desk.page.evaluate(() => {
      chrome.storage.session.onChanged.addListener(({ focus }) => {
        if (focus?.newValue) document.title = JSON.stringify(focus.newValue);
      });
    });
    await maybe.getByRole('button').click();
    await expect(desk.page).toHaveTitle(/9701/);
    await part.getByRole('button', { name: '清空记录' }).click();
    await expect(part.getByText('还没有发送过')).toBeVisible();
  });

  await test.step('address and key are in no backup', async () => {
    const kept = JSON.stringify(await desk.page.evaluate(() => chrome.storage.local.get(null)));
    expect(kept).toContain(SECRET);
    const download = options.waitForEvent('download');
    await options.getByRole('button', { name: '导出备份' }).click();
    const stream = await (await download).createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(Buffer.from(chunk));
    const backup = Buffer.concat(chunks).toString('utf8');
    expect(backup).not.toContain(SECRET);
    expect(backup).not.toContain('access_token');
  });
});

test('a host that the browser is not allowed to reach: the robot stays off, and says so', async ({
  context,
  openPage,
}) => {
  await Desk.open(context);
  const options = await openPage('options.html');
  await options.evaluate(() => {
    chrome.permissions.request = async () => false;
  });
  await addRobot(options, '');
  const line = options.getByRole('listitem', { name: '客服群' });
  await line.getByRole('switch').click();
  await expect(line.getByRole('status')).toContainText('没有允许访问 oapi.dingtalk.com');
  await expect(line.getByRole('switch')).not.toBeChecked();
  expect(server.asked).toEqual([]);
});

test('with the supervisor’s PIN set, a robot is added, changed, switched and removed by whoever knows it', async ({
  context,
  openPage,
}) => {
  const desk = await Desk.open(context);
  const options = await openPage('options.html');
  await addRobot(options, '');
  const robots = options.getByRole('region', { name: '群机器人' });
  const line = robots.getByRole('listitem', { name: '客服群' });
  await expect(line).toBeVisible();
  const part = options.getByRole('region', { name: '主管口令' });
  await part.getByRole('button', { name: '设置口令' }).click();
  await part.getByLabel('新口令（4–8 位数字）').fill('0421');
  await part.getByLabel('再输入一次').fill('0421');
  await part.getByRole('button', { name: '保存口令' }).click();
  await part.getByRole('button', { name: '现在锁上' }).click();
  await expect(part.getByText('已设置，现在锁着。')).toBeVisible();
  const dialog = options.getByRole('alertdialog');
  const first = dialog.getByLabel('第 1 位，共 4 位');
  const turnAway = async (): Promise<void> => {
    await expect(first).toBeFocused();
    await options.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  };

  await test.step('who turns away changes nothing', async () => {
    await robots.getByRole('button', { name: '添加机器人' }).click();
    await turnAway();
    await line.getByRole('button', { name: '修改' }).click();
    await turnAway();
    await expect(options.getByLabel('Webhook 地址')).toHaveCount(0);
    await line.getByRole('switch').click();
    await turnAway();
    await expect(line.getByRole('switch')).not.toBeChecked();
    await line.getByRole('button', { name: '删除' }).click();
    await dialog.getByRole('button', { name: '删除' }).click();
    await turnAway();
    await expect(line).toBeVisible();
  });

  await test.step('a test is everybody’s', async () => {
    await line.getByRole('button', { name: '测试' }).click();
    await expect(line.getByRole('status')).toContainText('已送达');
  });

  await test.step('who knows it goes on', async () => {
    await line.getByRole('switch').click();
    await expect(first).toBeFocused();
    await options.keyboard.type('0421');
    await expect(dialog).toHaveCount(0);
    await expect(line.getByRole('switch')).toBeChecked();
  });

  await test.step('switched off, what waits is dropped, and the screen and the log say so', async () => {
    server.behaviour = 's503';
    await seed(desk, [{ text: '孩子用了过敏起疹子，送医院了' }]);
    await letTimePass(desk.page, 5 * HOUR);
    await desk.tick();
    await expect.poll(() => server.asked.length).toBe(2);
    await expect.poll(async () => (await desk.table<{ state: string }>('outbox'))[0]?.state).toBe('waiting');
    await options.bringToFront();
    await line.getByRole('switch').click();
    await expect(line.getByRole('switch')).not.toBeChecked();
    await expect(line.getByRole('status')).toContainText('还没发出的 1 条不再发送');
    expect(await desk.table('outbox')).toEqual([]);
    await robots.getByText('发送记录').click();
    await expect(robots.getByRole('list', { name: '发送记录' })).toContainText('机器人已关闭');
  });
});
