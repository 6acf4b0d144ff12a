/** What we write about identity and approval beyond the guide's own mails; part of `mail`. */
export const identityMail = {
  other_approved: {
    subject: 'Order {number} is approved: there is nothing left for you to do',
    title: 'The order has been approved already',
    body: '{representative} has approved the certificate for {organisation}. One approval is enough.\n\nThere is nothing left for you to do. The links that you got from us say so too.',
  },
  other_declined: {
    subject: 'Order {number} is not approved: there is nothing left for you to do',
    title: 'The order was not approved',
    body: '{representative} has not approved the certificate for {organisation}. That ends this order.\n\nThere is nothing left for you to do. If a new request follows, you get a new e-mail about it.',
  },
  wrong_person: {
    subject: 'Our e-mail about order {number} reached the wrong person',
    title: 'Our e-mail reached the wrong person',
    body: 'Somebody opened the e-mail to {representative} ({address}) and told us that it is not for them. So the link was closed at once.\n\nCheck the e-mail address and correct it on the page of the order. Then we send the e-mail again.',
    button: 'Correct the address',
  },
  consent_withdrawn: {
    subject: 'You have withdrawn your consent (order {number})',
    title: 'Your consent is withdrawn',
    body: 'The app is no longer used for this order and the identity service erases your images. That you gave and withdrew consent is kept for as long as the rules demand.\n\n{stage, select, passed {Your identity has been verified already. There is nothing left for you to do.} other {You can still have your identity established in person, by a civil-law notary or a courier.}}',
    button: 'See the page',
  },
  face_to_face_asked: {
    subject: 'Your appointment to be identified in person (order {number})',
    title: 'We have your request',
    body: 'You wish to be identified in person {route, select, notary {by a civil-law notary} other {by a courier}}. That costs {price}, VAT excluded; the organisation is charged.\n\nThe validation team calls you to make an appointment. The page shows how it stands. If you change your mind, you can choose the app there after all.',
    button: 'See your request',
  },
  face_to_face_chosen: {
    subject: 'Order {number}: {representative} chooses to be identified in person',
    title: 'Identification in person was requested',
    body: '{representative} is identified in person {route, select, notary {by a civil-law notary} other {by a courier}} instead of with the app. That costs {price}, VAT excluded, and takes a few working days longer. You receive an invoice for it after the appointment; when it is called off it costs nothing.\n\nThere is nothing for you to do now. The page of the order shows the date as soon as it is fixed.',
    button: 'Follow the order',
  },
  face_to_face_planned: {
    subject: 'You are to be identified on {date} (order {number})',
    title: 'Your appointment is fixed',
    body: 'Your identity is established on {date}, {route, select, notary {by a civil-law notary} other {by a courier}}.\n\nPlace: {place}\n\nBring your valid passport or identity card. A driving licence cannot be used.',
    button: 'See your appointment',
  },
  face_to_face_date: {
    subject: 'Order {number}: identification planned on {date}',
    title: 'The identification in person is planned',
    body: '{representative} is identified in person on {date}. Then the order moves on by itself. There is nothing for you to do.',
    button: 'Follow the order',
  },
  face_to_face_passed: {
    subject: 'Your identity is verified (order {number})',
    title: 'Your identity is verified',
    body: 'Thank you. The identification in person succeeded.\n\nWhen the other checks are done as well, you get one more e-mail: to approve the order.',
  },
  face_to_face_failed: {
    subject: 'The identification in person did not succeed (order {number})',
    title: 'The identification in person did not succeed',
    body: 'Your identity could not be established.\n\nReason: {reason}\n\nThe order stays. You can ask for a new appointment or use the app after all.',
    button: 'Choose again',
  },
  review_asked: {
    subject: 'Will you look at order {number}?',
    title: '{applicant} asks you to look along',
    body: 'In your account a second person looks at each request before the representative approves a certificate. {applicant} has requested the certificate for {organisation}.\n\nThe page shows exactly what will stand in the certificate. You can agree, or send the request back with a reason.',
    button: 'See the request',
  },
  review_agreed: {
    subject: 'A colleague agreed to order {number}',
    title: 'Your colleague agrees',
    body: '{reviewer} has looked at the request and agrees. The representative now gets the e-mail to approve the order, as soon as the other checks are done.',
    button: 'Follow the order',
  },
  review_sent_back: {
    subject: 'A colleague sends order {number} back',
    title: 'Your colleague does not agree',
    body: '{reviewer} does not agree with the request. That ends this order; the representative was not asked to approve.\n\nReason: {reason}\n\nYou can correct the request and submit it again. What you filled in is ready for you. Your subscription stays valid.',
    button: 'Correct the request',
  },
} as const;
