import { ImportPage } from '@/components/import/import-page';
import { mount } from '@/components/shell/mount';
import { intakeDesk } from '../background/desk';

mount(<ImportPage deskNow={() => intakeDesk()} />);
