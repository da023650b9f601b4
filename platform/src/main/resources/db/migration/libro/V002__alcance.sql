-- Accounts are seen by their office and by whoever has the registro; lines and entries with them.
SELECT base.cierra_por_alcance('libro.cuenta', 'oficina', 'registro_id');
SELECT base.cierra_con('libro.partida', 'cuenta_id', 'libro.cuenta');

ALTER TABLE libro.asiento ENABLE ROW LEVEL SECURITY;
CREATE POLICY alcance ON libro.asiento TO recauda_app
    USING ((SELECT base.alcance_nacional())
        OR EXISTS (SELECT FROM libro.partida p WHERE p.asiento_id = asiento.id));
-- Control totals name nobody; the pages show those of one's offices.
SELECT base.cierra_por_alcance('libro.control', 'oficina', '');
