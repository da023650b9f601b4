-- A month is proposed in the order of what was known: after it was emitted as known at an instant, an
-- earlier instant would undo late facts. An emission that wrote nothing counts as well, and so does one
-- of a wider office, which whoever asks may not see: hence with the rights of the owner, telling an
-- instant and no more.
CREATE FUNCTION determinacion.emitido_despues(la_oficina text, el_mes date, instante timestamptz)
RETURNS timestamptz LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT max(e.conocido_en) FROM determinacion.emision e
    WHERE e.mes = el_mes AND e.conocido_en > instante
      AND (e.oficina = '*' OR la_oficina = '*' OR starts_with(e.oficina, la_oficina)
           OR starts_with(la_oficina, e.oficina))
$$;

CREATE FUNCTION determinacion.derivados_despues(cuales uuid[], el_mes date, instante timestamptz)
RETURNS TABLE (registro_id uuid, conocido_en timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT u.registro_id, max(u.conocido_en)
    FROM (SELECT p.registro_id, p.conocido_en FROM determinacion.propuesta p
          WHERE p.registro_id = ANY (cuales) AND p.mes = el_mes AND p.conocido_en > instante
          UNION ALL
          SELECT x.registro_id, e.conocido_en FROM determinacion.emision e
          JOIN determinacion.emision_resultado x ON x.emision_id = e.id
          WHERE e.mes = el_mes AND e.conocido_en > instante AND x.registro_id = ANY (cuales)
            AND x.estado <> 'APARTADA') u
    GROUP BY u.registro_id
$$;

REVOKE EXECUTE ON FUNCTION determinacion.emitido_despues, determinacion.derivados_despues FROM PUBLIC;
GRANT EXECUTE ON FUNCTION determinacion.emitido_despues, determinacion.derivados_despues TO recauda_app;
