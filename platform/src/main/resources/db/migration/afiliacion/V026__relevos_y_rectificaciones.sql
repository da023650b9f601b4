-- Mergers and splits of companies, rectification of class by the institute and change of area.
ALTER TABLE afiliacion.tramite_patronal DROP CONSTRAINT tramite_patronal_tipo_check;
ALTER TABLE afiliacion.tramite_patronal ADD CONSTRAINT tramite_patronal_tipo_check
    CHECK (tipo IN ('ALTA', 'REANUDACION', 'CAMBIO_DE_ACTIVIDAD', 'CAMBIO_DE_DOMICILIO', 'SUSTITUCION',
        'BAJA', 'ANULACION', 'ESCISION', 'FUSION', 'RECTIFICACION', 'CAMBIO_DE_ZONA'));
ALTER TABLE afiliacion.tramite_patronal ADD COLUMN otro_registro_id uuid REFERENCES afiliacion.registro_patronal;
COMMENT ON COLUMN afiliacion.tramite_patronal.otro_registro_id IS
    'The other registro that took part: who substitutes, absorbs, is absorbed or is made.';

-- Number, modalidad and area in two times. What was in the columns was known since the registro was.
INSERT INTO afiliacion.hecho_patronal (registro_id, oficina, tipo, vigencia, conocido_en, datos, anotado_por)
SELECT r.id, r.oficina, 'IDENTIFICACION', daterange(r.alta, NULL),
    coalesce((SELECT min(h.conocido_en) FROM afiliacion.hecho_patronal h WHERE h.registro_id = r.id), r.creado_en),
    jsonb_build_object('registro', r.registro, 'modalidad', r.modalidad, 'zona', r.zona), 'migracion'
FROM afiliacion.registro_patronal r;
