-- An area renamed or moved keeps its key; what it was called before stays for the documents of then.
CREATE TABLE rendicion.area_nombre (
    area           text NOT NULL REFERENCES rendicion.area,
    desde          date NOT NULL,
    nombre         text NOT NULL CHECK (nombre <> ''),
    superior       text REFERENCES rendicion.area CHECK (superior <> area),
    registrado_por text NOT NULL,
    registrado_en  timestamptz NOT NULL,
    PRIMARY KEY (area, desde)
);
COMMENT ON COLUMN rendicion.area_nombre.superior IS 'The area it belongs to from that day; null when to none.';
SELECT base.tabla_de_hechos('rendicion.area_nombre');

CREATE FUNCTION rendicion.nombre_de_area(clave_de_area text, dia date) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT COALESCE(
        (SELECT nombre FROM rendicion.area_nombre WHERE area = clave_de_area AND desde <= dia
         ORDER BY desde DESC LIMIT 1),
        (SELECT nombre FROM rendicion.area WHERE clave = clave_de_area))
$$;
GRANT EXECUTE ON FUNCTION rendicion.nombre_de_area TO recauda_app;
