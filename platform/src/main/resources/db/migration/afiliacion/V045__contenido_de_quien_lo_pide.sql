-- The same end of employment asked for by the worker, or by the trustee, is not what the employer presented:
-- each has its own effect (RACERF 57 to 59). A lote answers for its content to whoever asked for it.
DROP INDEX afiliacion.lote_contenido;
CREATE UNIQUE INDEX lote_contenido ON afiliacion.lote (registro_id, huella, solicitante)
    WHERE estado IN ('RECIBIDO', 'EN_PROCESO') OR (operadas > 0 AND NOT algo_anulado);
