import { HOSTS } from '../editors/hosts';
import { expect, test } from './harness/editors';
import { measure, WAYS } from './harness/measure-editor';

for (const host of HOSTS) {
  test(`${host.name}`, async ({ openHost }) => {
    for (const way of WAYS) {
      const page = await openHost(host.page ?? host.id);
      console.log(host.name, way, JSON.stringify(await measure(page, host, way)));
    }
    expect(1).toBe(1);
  });
}
