import { PopupView } from '@/components/popup/popup-view';
import { mount } from '@/components/shell/mount';

mount(<PopupView />);
