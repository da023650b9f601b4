-- A lote whose lines were all refused left nothing in the registry: the same content may be presented
-- again, for example a baja once the incapacity ended or an alta once its number was assigned.
DROP INDEX afiliacion.lote_contenido;
CREATE UNIQUE INDEX lote_contenido ON afiliacion.lote (registro_id, huella)
    WHERE estado IN ('RECIBIDO', 'EN_PROCESO') OR operadas > 0;
