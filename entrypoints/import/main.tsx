import { ImportPage } from '@/components/import/import-page';
import { mount } from '@/components/shell/mount';
import { deskNow } from '../background/desk';

mount(<ImportPage deskNow={async () => (await deskNow()).context} />);
