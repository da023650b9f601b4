-- Row-level security: the application role sees and writes only what is in the scope of its
-- transaction (base V006). The owner, who migrates, is not bound by it. Checks of foreign keys are
-- not bound either.
SELECT base.cierra_por_alcance('afiliacion.registro_patronal', 'oficina', 'id');

-- What hangs from a registro follows it, also when it moves to another office.
SELECT base.cierra_con(tabla, 'registro_id', 'afiliacion.registro_patronal')
FROM unnest(ARRAY['afiliacion.hecho_patronal', 'afiliacion.reloj_de_registro', 'afiliacion.lote',
    'afiliacion.lote_renglon', 'afiliacion.lote_resultado', 'afiliacion.lote_incidencia', 'afiliacion.lote_acto',
    'afiliacion.movimiento', 'afiliacion.tramo', 'afiliacion.ausencia', 'afiliacion.incapacidad',
    'afiliacion.cola_de_correccion']::regclass[]) tabla;

-- An employer is seen with any of its registros; only an office may add one.
ALTER TABLE afiliacion.patron ENABLE ROW LEVEL SECURITY;
CREATE POLICY lectura ON afiliacion.patron FOR SELECT TO recauda_app
    USING ((SELECT base.alcance_nacional())
        OR EXISTS (SELECT FROM afiliacion.registro_patronal r WHERE r.patron_id = patron.id));
CREATE POLICY alta ON afiliacion.patron FOR INSERT TO recauda_app
    WITH CHECK (cardinality((SELECT base.alcance_oficinas())) > 0);
CREATE POLICY cambio ON afiliacion.patron FOR UPDATE TO recauda_app
    USING (cardinality((SELECT base.alcance_oficinas())) > 0);

-- A person is seen by the office that gave the number and by whoever sees one of its movements.
ALTER TABLE afiliacion.asegurado ENABLE ROW LEVEL SECURITY;
CREATE POLICY lectura ON afiliacion.asegurado FOR SELECT TO recauda_app
    USING ((SELECT base.alcance_nacional())
        OR oficina = ANY ((SELECT base.alcance_oficinas())::text[])
        OR left(oficina, 2) = ANY ((SELECT base.alcance_oficinas())::text[])
        OR EXISTS (SELECT FROM afiliacion.movimiento m WHERE m.asegurado_id = asegurado.id));
CREATE POLICY alta ON afiliacion.asegurado FOR INSERT TO recauda_app
    WITH CHECK ((SELECT base.alcance_nacional())
        OR oficina = ANY ((SELECT base.alcance_oficinas())::text[])
        OR left(oficina, 2) = ANY ((SELECT base.alcance_oficinas())::text[]));
CREATE POLICY cambio ON afiliacion.asegurado FOR UPDATE TO recauda_app
    USING (cardinality((SELECT base.alcance_oficinas())) > 0);
