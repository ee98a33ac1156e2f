// The queue and a gesprek. Everything on these pages also works without script; this keeps them up to date and saves clicks.
import { lijst } from './lijst.js';
import { gesprek } from './gesprek.js';
import { toetsen } from './toetsen.js';
import { live } from './live.js';

const werk = document.querySelector('#werk');

const deLijst = lijst(werk);
const hetGesprek = gesprek(werk);
toetsen(werk, deLijst);
live(werk, deLijst, hetGesprek);
