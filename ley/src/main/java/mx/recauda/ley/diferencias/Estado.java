package mx.recauda.ley.diferencias;

/** Where a difference of a month stands. */
public enum Estado {
    /** Against the employer, proposed: not a debt yet. */
    PROPUESTA,
    /** Proposed, and the employer explained himself. */
    ACLARADA,
    /** The employer determined it: the debt is that of his determination. */
    ACEPTADA,
    /** Liquidated by the institute: a debt, not notified yet. */
    LIQUIDADA,
    /** Liquidated and notified: its terms run. */
    NOTIFICADA,
    /** Notified, and the employer asked to clear it up in time. */
    EN_ACLARACION,
    /** The liquidation was left without effect. */
    REVOCADA,
    /** Nothing is asked any more. */
    CANCELADA,
    /** Another with what was known later, or with what remains, took its place. */
    SUSTITUIDA,
    /** In favour of the employer, who has not asked for it. */
    POSIBLE,
    /** The employer asked for the refund. */
    SOLICITADA,
    /** The request was answered. */
    RESUELTA;

    /** Whether nobody has done anything yet that keeps it from being replaced. */
    public boolean abierta() {
        return this == PROPUESTA || this == ACLARADA || this == POSIBLE;
    }

    /** Whether the institute liquidated it and that is in force: it is owed. */
    public boolean liquidada() {
        return this == LIQUIDADA || this == NOTIFICADA || this == EN_ACLARACION;
    }

    /** Whether its refund was asked for, answered or not. */
    public boolean pedida() {
        return this == SOLICITADA || this == RESUELTA;
    }
}
