import { SettingsPage } from '@/components/settings/settings-page';
import { mount } from '@/components/shell/mount';

mount(<SettingsPage />);
