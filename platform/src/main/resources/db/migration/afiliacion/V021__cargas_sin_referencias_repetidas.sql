-- What hangs from a row that names the registro itself need not ask for the registro again, once for
-- each of the hundred thousand lines of a lote: the line answers for its result, the lote for its
-- lines. The spells are a projection of the movements, which verifica makes again and compares.
ALTER TABLE afiliacion.lote_renglon DROP CONSTRAINT lote_renglon_registro_id_fkey;
ALTER TABLE afiliacion.lote_resultado DROP CONSTRAINT lote_resultado_registro_id_fkey;
ALTER TABLE afiliacion.lote_incidencia DROP CONSTRAINT lote_incidencia_registro_id_fkey;
ALTER TABLE afiliacion.tramo DROP CONSTRAINT tramo_registro_id_fkey;
ALTER TABLE afiliacion.tramo DROP CONSTRAINT tramo_asegurado_id_fkey;
ALTER TABLE afiliacion.tramo DROP CONSTRAINT tramo_origen_fkey;
