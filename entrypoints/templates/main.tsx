import { mount } from '@/components/shell/mount';
import { LibraryPage } from '@/components/templates/library-page';

mount(<LibraryPage />);
