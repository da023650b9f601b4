-- A file that is refused is not kept: it may be anything. Its hash and its faults are.
ALTER TABLE afiliacion.lote ALTER COLUMN documento_id DROP NOT NULL;
ALTER TABLE afiliacion.lote ADD CHECK (estado = 'RECHAZADO' OR documento_id IS NOT NULL);
