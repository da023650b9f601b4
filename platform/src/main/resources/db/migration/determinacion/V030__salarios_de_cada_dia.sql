-- The average wage of a month is that of its days, not of the last one.
ALTER TABLE determinacion.propuesta_renglon ADD COLUMN salarios_centavos bigint;
COMMENT ON COLUMN determinacion.propuesta_renglon.salarios_centavos IS 'Sum of the wage of each day enrolled; empty in rows older than this column, of which only the wage of the last day was kept.';
