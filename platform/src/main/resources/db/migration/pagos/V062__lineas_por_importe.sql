-- What waits to be identified looks each minute for the newest líneas of its amount.
CREATE INDEX ON pagos.linea (importe_centavos, generada_en DESC);
