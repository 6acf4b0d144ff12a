export const lookAlong = {
  label: 'Meekijken',
  title: 'U kijkt mee met {organisation} (#{number})',
  text: 'U ziet het portaal zoals deze klant het ziet. U kunt niets veranderen. Dit stopt vanzelf op {moment}.',
  stop: 'Stop met meekijken',
  start: {
    trigger: 'Meekijken als klant',
    title: 'Meekijken met {organisation}?',
    text: 'U ziet het portaal een half uur zoals deze klant het ziet. U kunt niets veranderen. De klant ziet in het account dat u meekeek, en waarom.',
    confirm: 'Begin met meekijken',
  },
};
