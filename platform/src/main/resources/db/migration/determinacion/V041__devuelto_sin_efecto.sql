-- Of what is asked back, what was paid of a liquidation left without effect leaves the account that its
-- reversal left with money, and is demanded no more; the rest leaves income and is demanded still.
ALTER TABLE determinacion.ajuste_acto ADD COLUMN sin_efecto_centavos bigint[] NOT NULL DEFAULT '{}'
    CHECK (cardinality(sin_efecto_centavos) IN (0, 16));
COMMENT ON COLUMN determinacion.ajuste_acto.sin_efecto_centavos IS 'Of a request of refund: of its amounts, what was paid of liquidations left without effect; empty in requests older than this column.';
