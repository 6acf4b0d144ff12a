-- New words of closed lists; a value must be committed before anything may use it.
ALTER TYPE "LinkPurpose" ADD VALUE 'hand_over_step';
ALTER TYPE "LinkPurpose" ADD VALUE 'sign_power_of_attorney';
ALTER TYPE "LinkPurpose" ADD VALUE 'view_order';
ALTER TYPE "MailState" ADD VALUE 'bounced';
ALTER TYPE "WorkItemKind" ADD VALUE 'order_message';
ALTER TYPE "WorkItemKind" ADD VALUE 'appointment';
ALTER TYPE "WorkItemKind" ADD VALUE 'face_to_face';
ALTER TYPE "WorkItemKind" ADD VALUE 'power_of_attorney';
ALTER TYPE "WorkItemKind" ADD VALUE 'validation';
ALTER TYPE "WorkItemKind" ADD VALUE 'mail_bounced';
ALTER TYPE "WorkItemKind" ADD VALUE 'ca_silent';
ALTER TYPE "WorkItemKind" ADD VALUE 'ca_differs';
