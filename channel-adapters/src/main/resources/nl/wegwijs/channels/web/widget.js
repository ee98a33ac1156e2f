// Puts the assistant on the page that has this script: <script src="…/widget.js" data-gemeente="…" defer></script>.
// data-taal is nl or en; without it the language of the page counts. data-aanspreekvorm is u or je; without it, u.
(() => {
  'use strict';
  const script = document.currentScript;
  if (!script || !script.dataset.gemeente || document.querySelector('wegwijs-venster')) {
    return;
  }
  const paginataal = document.documentElement.lang.toLowerCase().startsWith('en') ? 'en' : 'nl';
  const plaats = () => {
    const venster = document.createElement('wegwijs-venster');
    venster.setAttribute('gemeente', script.dataset.gemeente);
    venster.setAttribute('taal', script.dataset.taal === 'en' ? 'en' : script.dataset.taal === 'nl' ? 'nl' : paginataal);
    venster.setAttribute('aanspreekvorm', script.dataset.aanspreekvorm === 'je' ? 'je' : 'u');
    venster.setAttribute('api', new URL('v1/', script.src).href);
    document.body.append(venster);
  };
  import(new URL('widget/{versie}/venster.js', script.src).href).then(plaats, (fout) => {
    console.error('Wegwijs kon niet worden geladen', fout);
  });
})();
