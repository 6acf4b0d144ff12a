// A form that is sent before the page's own scripts run would post itself and lose what was typed. Until the form says
// that it is ready, a press is kept, and done when it is. See components/form/early.ts.
document.addEventListener(
  'submit',
  (event) => {
    const form = event.target;
    if (!form.hasAttribute('data-early') || form.isReady) return;
    event.preventDefault();
    form.wasSentEarly = true;
  },
  true,
);
