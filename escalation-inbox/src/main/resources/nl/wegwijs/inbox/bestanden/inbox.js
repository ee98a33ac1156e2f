// What every page of the inbox has.
import { bewaakActueel } from './actueel.js';
import { bewaakSessie } from './sessie.js';

bewaakSessie();
bewaakActueel();

// A form that is on its way is not sent a second time.
document.addEventListener('submit', (gebeurtenis) => {
  const formulier = gebeurtenis.target;
  if (gebeurtenis.defaultPrevented) {
    return;
  }
  if (formulier.dataset.onderweg) {
    gebeurtenis.preventDefault();
    return;
  }
  formulier.dataset.onderweg = 'ja';
});

// A page that comes back from the browser's memory may show what is no longer so.
window.addEventListener('pageshow', (gebeurtenis) => {
  for (const formulier of document.querySelectorAll('form[data-onderweg]')) {
    delete formulier.dataset.onderweg;
  }
  if (gebeurtenis.persisted) {
    location.reload();
  }
});
