import { OutcomesPage } from '@/components/outcomes/outcomes-page';
import { mount } from '@/components/shell/mount';

mount(<OutcomesPage />);
