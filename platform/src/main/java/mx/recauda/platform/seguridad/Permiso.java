package mx.recauda.platform.seguridad;

/** Everything the platform lets somebody do. Roles, which are data, are sets of these. */
public enum Permiso {
    /** Enter and see the home page and one's own account. */
    ENTRAR,
    /** Read reports, promises, findings, figures and their sources. */
    LEER_INFORMES,
    /** Capture and correct reports and promises; import them. */
    CAPTURAR_INFORMES,
    /** Answer a finding: correct it or justify it. */
    ATENDER_HALLAZGOS,
    /** See the sections asked of one's own area, and their road. */
    VER_SECCIONES,
    /** See the sections asked of every area. */
    VER_TODAS_LAS_AREAS,
    /** Ask areas for sections of a draft; make drafts. */
    SOLICITAR_SECCIONES,
    /** Capture cells of a section asked of one's own area. */
    CAPTURAR_SECCIONES,
    /** Deliver, comment, return, endorse, authorise: which of them, the post held that day says. */
    TRAMITAR_SECCIONES,
    /** Read technical sheets, goals, memorias, matrices and observed values. */
    LEER_INDICADORES,
    /** Make versions of them, adjust goals, capture observed values. */
    ELABORAR_INDICADORES,
    /** Review what another person made; return it. */
    REVISAR_INDICADORES,
    /** Approve what another person made and a third one reviewed; publish goals. */
    APROBAR_INDICADORES,
    /** Freeze a version of a report. */
    CONGELAR_VERSIONES,
    /** See the promises of one's own area; with {@link #VER_TODAS_LAS_AREAS}, all of them. */
    VER_COMPROMISOS,
    /** Report progress of a promise of one's own area and hand in its evidence. */
    REPORTAR_COMPROMISOS,
    /** Write promises, substitute activities, move terms, send cuts, close and open again. */
    CONDUCIR_COMPROMISOS,
    /** See the letters turned to one's own area; with {@link #VER_TODAS_LAS_AREAS}, all of them. */
    VER_OFICIOS,
    /** Attend, return or pass on a letter turned to one's own area. */
    ATENDER_OFICIOS,
    /** Register letters, turn them, and keep their receipts. */
    LLEVAR_OFICIOS,
    /** Download exports. */
    EXPORTAR,
    /** Open stored documents. */
    LEER_DOCUMENTOS,
    /** Store documents. */
    GUARDAR_DOCUMENTOS,
    /** See areas and who holds each post. */
    LEER_AREAS,
    /** Create, rename and close areas. Appointing people is {@link #ADMINISTRAR_USUARIOS}. */
    ADMINISTRAR_AREAS,
    /** Read the audit trail. */
    LEER_BITACORA,
    /** See users and roles. */
    LEER_USUARIOS,
    /** Create and disable users, give and take roles and scope, reset passwords. */
    ADMINISTRAR_USUARIOS,
    /** Data of every office and every employer, whatever is assigned. */
    VER_TODO_EL_PAIS,
    /** Offices, modalidades and fracciones. */
    LEER_CATALOGOS,
    /** Add what the catalogues miss: municipalities of the institute. */
    ADMINISTRAR_CATALOGOS,
    /** Accounts and entries of the ledger of one's scope. */
    LEER_LIBRO,
    /** Account statements of the registros of one's scope. */
    LEER_ESTADO_DE_CUENTA,
    /** Líneas de captura of the registros of one's scope, and what was paid with them. */
    LEER_PAGOS,
    /** Make líneas de captura. */
    GENERAR_LINEAS,
    /** Settlement files, payments to be identified and money in excess, of the whole country. */
    LEER_CONCILIACION,
    /** Hand in settlement files as a bank does, and see what came of one's own. */
    ENTREGAR_LIQUIDACIONES,
    /** Import settlement files, work the payments to be identified, propose what they pay. */
    CONCILIAR_PAGOS,
    /** Approve what another person proposed, or send it back; undo what was approved. */
    APROBAR_PAGOS,
    /** Determinations compared with the proposal, of one's scope, with each worker that differs. */
    LEER_CONFRONTAS,
    /** Present one's own determination, and clear up what the office asks. */
    PRESENTAR_DETERMINACIONES,
    /** Adopt a position on each difference. */
    RESOLVER_CONFRONTAS,
    /** Employers and registros patronales of one's scope. */
    LEER_PATRONES,
    /** Register employers and record what happens to them. */
    TRAMITAR_PATRONES,
    /** Personal data of the workers of one's scope; each reading is audited. */
    LEER_PERSONAS,
    /** Assign and locate NSS, correct personal data, merge numbers. */
    TRAMITAR_PERSONAS,
    /** Movements and lotes of one's scope. */
    LEER_MOVIMIENTOS,
    /** File movements one by one or in lotes. */
    PRESENTAR_MOVIMIENTOS,
    /** Correct and release what was rejected or waits. */
    ATENDER_MOVIMIENTOS,
    /** Emissions and proposals of one's scope, with the row of each worker. */
    LEER_PROPUESTAS,
    /** Run emissions and try parked employers again. */
    EMITIR_PROPUESTAS,
    /** Make a proposal one's own: the determination of the employer. */
    ACEPTAR_PROPUESTAS,
    /** What differs from what was determined, against or in favour, with each worker. */
    LEER_DIFERENCIAS,
    /** Liquidate, notify, revoke and cancel differences; never those one proposed. */
    LIQUIDAR_DIFERENCIAS,
    /** Ask for the refund of what was paid unduly. */
    SOLICITAR_DEVOLUCIONES
}
