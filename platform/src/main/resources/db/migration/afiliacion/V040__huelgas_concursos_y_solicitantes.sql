-- Strikes and bankruptcies of an employer: facts of the registro (types HUELGA and CONCURSO of
-- hecho_patronal, with first and last day), the procedures that bring them and their papers.
ALTER TABLE afiliacion.tramite_patronal DROP CONSTRAINT tramite_patronal_tipo_check;
ALTER TABLE afiliacion.tramite_patronal ADD CONSTRAINT tramite_patronal_tipo_check
    CHECK (tipo IN ('ALTA', 'REANUDACION', 'CAMBIO_DE_ACTIVIDAD', 'CAMBIO_DE_DOMICILIO', 'SUSTITUCION',
        'BAJA', 'ANULACION', 'ESCISION', 'FUSION', 'RECTIFICACION', 'CAMBIO_DE_ZONA',
        'HUELGA', 'FIN_DE_HUELGA', 'CONCURSO', 'FIN_DE_CONCURSO'));
ALTER TABLE afiliacion.documento_patronal DROP CONSTRAINT documento_patronal_clase_check;
ALTER TABLE afiliacion.documento_patronal ADD CONSTRAINT documento_patronal_clase_check
    CHECK (clase IN ('IDENTIFICACION', 'PODER', 'RFC', 'DOMICILIO', 'ACTA_CONSTITUTIVA', 'CROQUIS',
        'HUELGA_O_CONCURSO', 'OTRO'));

ALTER TABLE afiliacion.lote ADD COLUMN solicitante text NOT NULL DEFAULT 'PATRON'
    CHECK (solicitante IN ('PATRON', 'TRABAJADOR', 'SINDICO'));
COMMENT ON COLUMN afiliacion.lote.solicitante IS
    'Who asks for what it says; others than the employer only for ends of employment (RACERF 58, 59).';
