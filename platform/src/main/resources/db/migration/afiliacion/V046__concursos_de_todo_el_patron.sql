-- A bankruptcy is the employer's: it is noted under one registro, whose office need not be that of the others.
-- Whoever may look at a registro learns of it which bankruptcies its employer has had, and nothing else.
CREATE FUNCTION afiliacion.concursos_del_patron(p_registro uuid, p_conocido timestamptz)
RETURNS TABLE (desde date, hasta date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT lower(h.vigencia), upper(h.vigencia) - 1
    FROM afiliacion.registro_patronal suyo
    JOIN afiliacion.registro_patronal r ON r.patron_id = suyo.patron_id
    JOIN afiliacion.hecho_patronal h ON h.registro_id = r.id
    WHERE suyo.id = p_registro AND h.tipo = 'CONCURSO' AND h.anula_id IS NULL AND h.conocido_en <= p_conocido
      AND NOT EXISTS (SELECT FROM afiliacion.hecho_patronal a
                      WHERE a.anula_id = h.id AND a.conocido_en <= p_conocido)
$$;
REVOKE EXECUTE ON FUNCTION afiliacion.concursos_del_patron(uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION afiliacion.concursos_del_patron(uuid, timestamptz) TO recauda_app;
