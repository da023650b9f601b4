-- What was replaced, or ended by itself, is found again when it is owed again; what a person cancelled
-- or revoked is not while it says the same. So there may be several that say the same.
ALTER TABLE determinacion.ajuste DROP CONSTRAINT ajuste_registro_id_mes_sentido_huella_key;
CREATE INDEX ajuste_por_huella ON determinacion.ajuste (registro_id, mes, sentido, huella);
COMMENT ON COLUMN determinacion.ajuste.huella IS 'SHA-256 of amounts and rows: of those that say the same, one at most is open.';

ALTER TABLE determinacion.ajuste_acto ADD COLUMN por_si boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN determinacion.ajuste_acto.por_si IS 'Whether it followed by itself from what was known or done, and no person chose it.';
-- Before, those that followed by themselves are known by their words. A rewrite: rows of facts are not updated.
ALTER TABLE determinacion.ajuste_acto ALTER COLUMN por_si DROP DEFAULT;
ALTER TABLE determinacion.ajuste_acto ALTER COLUMN por_si TYPE boolean USING (
    acto IN ('NACE', 'ACEPTA', 'SUSTITUYE') OR (acto = 'CANCELA' AND motivo IN (
        'Con lo conocido después ya no hay diferencia.', 'El patrón la determinó.',
        'La oficina ya no sostiene su propuesta.', 'Ya no hay diferencia.')));
ALTER TABLE determinacion.ajuste_acto ALTER COLUMN por_si SET DEFAULT false;
