-- Who sees a registro is a projection; what it is a projection of is kept.
CREATE TABLE libro.traslado (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    registro_id uuid NOT NULL REFERENCES libro.registro,
    oficina     text NOT NULL CHECK (oficina ~ '^[0-9]{4}$'),
    dicho_en    timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE libro.traslado IS 'Registros patronales that affiliation told the ledger are of another office.';
CREATE INDEX ON libro.traslado (registro_id);
SELECT base.tabla_de_hechos('libro.traslado');
REVOKE INSERT ON libro.traslado FROM recauda_app;
SELECT base.cierra_con('libro.traslado', 'registro_id', 'libro.registro');

CREATE OR REPLACE FUNCTION libro.traslada(cual uuid, nueva text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE libro.registro SET oficina = nueva WHERE id = cual AND oficina <> nueva;
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    INSERT INTO libro.traslado (registro_id, oficina) VALUES (cual, nueva);
    RETURN true;
END $$;
