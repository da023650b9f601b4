-- A lote of which something was annulled no longer answers for its content: the same content may be presented
-- again, and each of its lines is decided anew by what stands then.
ALTER TABLE afiliacion.lote ADD COLUMN algo_anulado boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN afiliacion.lote.algo_anulado IS 'Whether a movement that it operated was annulled.';
UPDATE afiliacion.lote l SET algo_anulado = true
WHERE EXISTS (SELECT FROM afiliacion.movimiento a JOIN afiliacion.movimiento m ON m.id = a.anula_id
              WHERE m.lote_id = l.id);
DROP INDEX afiliacion.lote_contenido;
CREATE UNIQUE INDEX lote_contenido ON afiliacion.lote (registro_id, huella)
    WHERE estado IN ('RECIBIDO', 'EN_PROCESO') OR (operadas > 0 AND NOT algo_anulado);
