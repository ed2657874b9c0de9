import type { handover as source } from '#i18n/ja/handover.ts'

export const handover: Readonly<Record<keyof typeof source, string>> = {
  'handover.title': 'Hand over to the participant',
  'handover.lead':
    'The participant answers alone on this tablet. While it is in their hands nobody’s records can be opened.',

  'handover.who': 'Who gets the tablet?',
  'handover.whoText':
    'Choose as many as you like. When one has finished, staff hand it to the next.',
  'handover.people': 'Order',
  'handover.nobody': 'Nobody chosen yet.',
  'handover.search': 'Find a participant',
  'handover.clearSearch': 'Clear the search',
  'handover.found': 'Found',
  'handover.more': '{count} more. Type a little more.',
  'handover.add': 'Add {name}',
  'handover.remove': 'Remove {name}',
  'handover.earlier': 'Move {name} up',
  'handover.displayName': 'Name shown on screen',
  'handover.nameMissing': 'Enter the name to be shown on screen',

  'handover.sheet': 'Sheet',
  'handover.sheetText':
    'A round that the participant has not answered yet is used. Where there is none, a new round begins today.',
  'handover.givenRound': 'The sheet of the chosen round is used.',
  'handover.pack': 'Sheet type',

  'handover.look': 'The participant’s screen',
  'handover.lookText': 'The participant can change this later.',
  'handover.language': 'Language',
  'handover.furigana': 'Furigana',
  'handover.textSize': 'Size of text',

  'handover.pin': 'To keep the tablet in this app',
  'handover.pinIpad':
    'iPad: turn on “Guided Access” in Settings › Accessibility, and press the top button (or the home button) three times before you hand over.',
  'handover.pinAndroid':
    'Android: turn on “App pinning” in Settings › Security, open the recent apps, and choose “Pin” from the icon of Ayumi.',

  'handover.give': 'Hand over',
  'handover.giveOne': 'Hand over to the participant',
  'handover.giveMany': 'Hand over to {count} people in turn',
  'handover.continue': 'Let them go on',
  'handover.cancel': 'Call off',
  'handover.notCancelled': 'Calling off did not work. Nothing was changed.',
  'handover.taken': 'The sheet of {name} for this round is already out, or submitted',
  'handover.failed': 'That did not work. Please open this screen again.',
  'handover.submitted':
    'The participant’s sheet of this round is already submitted. Choose “Call off” or “Discard”.',

  'handover.pending': 'Who gets the tablet',
  'handover.pendingTitle': 'Hand-overs',
  'handover.state.waiting': 'To come',
  'handover.state.inHands': 'Under way {answered}/{total}',
  'handover.state.handedIn': 'Waiting to be received',
  'handover.state.unanswered': 'Ended without an answer',
  'handover.state.unreadable': 'Does not open',
  'handover.unopened': 'A sheet that does not open',
  'handover.unopenedText': 'Nobody can tell whose it is',
  'handover.unreadableCount':
    'Sheets that do not open: {count}. “Discard” takes them off this list; their data stays on this device.',

  'handover.discard': 'Discard',
  'handover.discardTitle': 'Discard the answers of {name}?',
  'handover.discardText':
    'Answers no longer used: {answered}. They stay in the history of the round and can be restored from there.',
  'handover.discardReason': 'Reason for discarding',
  'handover.discardAction': 'Discard',
  'handover.discardHint': 'For example: felt unwell, wrong person',
  'handover.reasonProblem': 'Enter the reason for discarding, in up to 2000 characters',
  'handover.discarded': 'Answers discarded',
  'handover.notDiscarded': 'That did not work. Nothing was changed.',

  'handover.discardUnopenedTitle': 'Discard a sheet that does not open?',
  'handover.unreadableAnswers': 'The answers could not be opened.',
  'handover.unreadablePlan':
    'The sheet could not be opened. Whose it is, and whether there are answers in it, is not known.',
  'handover.unreadableStays':
    'The encrypted data stays on this device, in case it can be opened one day. The sheet of this round can then be handed over again.',
  'handover.unreadableHint': 'For example: will answer again',
  'handover.setAside':
    'The sheet that does not open is off the list. Its data stays on this device.',

  'handover.desk': 'Received from the participant',
  'handover.deskPending': 'Hand-overs are not finished yet',
  'handover.received': 'Sheets received',
  'handover.receivedOne': '{name}: {answered} of {total} answered',
  'handover.toStaff': 'To the staff screens',

  'handover.outTitle': 'The participant’s sheet is among the hand-overs',
  'handover.outText':
    'Filling it here too would make two sheets. In the list of hand-overs, choose whether it goes on, is called off or is discarded.',
  'handover.toList': 'To the hand-overs',
  'handover.alone': 'Filled by the participant alone',
  'handover.aloneHere': 'Filled by the participant alone (this device)',
  'handover.aloneElsewhere': 'Filled by the participant alone (another device)',
  'handover.givenBy': 'Handed over by {name}',
  'handover.receivedBy': 'Received by {name}',
}
