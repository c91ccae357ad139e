import { ImportPage } from '@/components/import/import-page';
import { mount } from '@/components/shell/mount';
import { gradingDesk } from '../background/desk';

mount(<ImportPage deskNow={() => gradingDesk()} />);
