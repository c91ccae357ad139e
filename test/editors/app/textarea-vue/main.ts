import { createApp, h, ref, vModelText, withDirectives } from 'vue';
import { place, ready } from '../common/host';

const text = ref('');
createApp({
  render: () =>
    withDirectives(h('textarea', { 'onUpdate:modelValue': (value: string) => (text.value = value) }), [
      [vModelText, text.value],
    ]),
}).mount(place());
ready(() => text.value);
