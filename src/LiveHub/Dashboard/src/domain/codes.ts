/** Kinds of notices. */
export type NoticeKind = 'operation' | 'handoverUnsigned'

/** What needs a leader's approval. */
export type ApprovalKind = 'suspension' | 'extension'

/** How far a partner of a joint action is. */
export type PartnerStage = 'called' | 'taken' | 'onScene' | 'done'
