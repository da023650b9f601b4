-- The joins of V020 were planned as loops within loops once their plan was kept: the time of a call grew
-- with the square of its lines. Within a function PostgreSQL keeps its arrays opened, so that the place
-- in one is found at once, texts too: as V007 had it. What is reversed is held in order as in V020.
CREATE OR REPLACE FUNCTION libro.ve_registros(
    c_clase text[], c_registro uuid[], c_oficina text[],
    p_cuenta int[], p_asiento int[], a_oficina text[], a_reversa text[])
RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    -- Always in the same order. A row that says the same is not touched, so that writers of one
    -- employer do not wait for each other here.
    INSERT INTO libro.registro (id, oficina)
    SELECT n.id, n.oficina
    FROM (SELECT DISTINCT ON (u.registro) u.registro AS id, u.oficina
          FROM unnest(c_registro, c_oficina) WITH ORDINALITY AS u(registro, oficina, lugar)
          WHERE u.registro <> '00000000-0000-0000-0000-000000000000'
          ORDER BY u.registro, u.oficina = '', u.lugar DESC) n
    WHERE NOT EXISTS (SELECT 1 FROM libro.registro r WHERE r.id = n.id)
    ORDER BY n.id
    ON CONFLICT (id) DO NOTHING;

    IF array_length(array_remove(a_reversa, NULL), 1) > 0 THEN
        PERFORM 1 FROM libro.asiento a WHERE a.clave = ANY (a_reversa)
        ORDER BY a.id FOR NO KEY UPDATE;
    END IF;

    IF NOT 'PROPUESTO' = ANY (c_clase) THEN
        RETURN;
    END IF;
    UPDATE libro.registro r SET oficina = n.oficina
    FROM (SELECT y.id, x.oficina
          FROM (SELECT DISTINCT ON (c_registro[p.cuenta])
                    c_registro[p.cuenta] AS id, a_oficina[p.asiento] AS oficina
                FROM unnest(p_cuenta, p_asiento) WITH ORDINALITY AS p(cuenta, asiento, lugar)
                WHERE c_clase[p.cuenta] = 'PROPUESTO' AND a_reversa[p.asiento] IS NULL
                  AND a_oficina[p.asiento] <> ''
                ORDER BY c_registro[p.cuenta], p.lugar DESC) x
          JOIN libro.registro y ON y.id = x.id
          WHERE y.oficina <> x.oficina
          ORDER BY y.id
          FOR UPDATE OF y) n
    WHERE r.id = n.id;
END $$;
