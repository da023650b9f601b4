package mx.recauda.platform.determinacion;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.idse.MovimientoIdse;
import mx.recauda.formats.idse.Salario;
import mx.recauda.formats.idse.Trabajador;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.tiempo.Vigencia;
import mx.recauda.platform.afiliacion.Escenario;
import mx.recauda.platform.afiliacion.lotes.Lote;
import mx.recauda.platform.afiliacion.lotes.Recepcion;
import mx.recauda.platform.afiliacion.movimientos.Anulaciones;
import mx.recauda.platform.afiliacion.movimientos.Ausentismo;
import mx.recauda.platform.afiliacion.movimientos.Registro;
import mx.recauda.platform.afiliacion.movimientos.RegistrosEnTabla;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;

import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Facts of March that employers and officers tell late, as they tell them: through the services.
 */
final class AvisosTardios {

    private static final LocalDate DIA_5 = LocalDate.of(2026, 3, 5);
    private static final LocalDate DIA_16 = LocalDate.of(2026, 3, 16);

    @Autowired Recepcion recepcion;
    @Autowired RegistrosEnTabla registros;
    @Autowired Ausentismo ausentismo;
    @Autowired Anulaciones anulaciones;
    @Autowired BaseDePrueba base;

    /** What is told late, and how the difference must name it. */
    enum Aviso {
        SALARIO("MOVIMIENTO", "SALARIO"),
        AUSENCIA("AUSENCIA", ""),
        INCAPACIDAD("INCAPACIDAD", "AB%06d"),
        ANULACION("MOVIMIENTO", "ANULACION");

        private final String clase;
        private final String tipo;

        Aviso(String clase, String tipo) {
            this.clase = clase;
            this.tipo = tipo;
        }

        /** Class and kind of the cause of the n-th. */
        List<String> causa(int n) {
            return List.of(clase, tipo.formatted(n));
        }
    }

    /** Tells one of a worker. */
    void da(Aviso aviso, int n, UUID registro, UUID asegurado, Trabajador quien, Importe sbc) {
        Registro suyo = Alcances.nacional(() -> registros.busca(registro)).orElseThrow();
        boolean operado =
                switch (aviso) {
                    case SALARIO -> archivo(suyo, quien, sbc);
                    case AUSENCIA ->
                            Alcances.nacional(() ->
                                    ausentismo.ausencia(
                                            suyo,
                                            asegurado,
                                            Vigencia.entre(DIA_5, DIA_5.plusDays(2))));
                    case INCAPACIDAD ->
                            Alcances.nacional(() ->
                                    ausentismo.incapacidad(
                                            suyo,
                                            asegurado,
                                            aviso.causa(n).getLast(),
                                            Ausentismo.Rama.ENFERMEDAD_GENERAL,
                                            Vigencia.entre(DIA_5, DIA_5.plusDays(4))));
                    case ANULACION ->
                            Alcances.nacional(() ->
                                    anulaciones
                                            .anula(
                                                    asegurado,
                                                    anulaciones.de(asegurado).getFirst(),
                                                    "Nunca trabajó ahí: oficio de prueba 1.",
                                                    Idioma.ES)
                                            .isEmpty());
                };
        assertThat(operado).as("%s of %s", aviso, quien.nss()).isTrue();
    }

    private boolean archivo(Registro registro, Trabajador quien, Importe sbc) {
        byte[] archivo =
                Escenario.archivo(
                        List.of(
                                new MovimientoIdse.ModificacionDeSalario(
                                        1,
                                        RegistroPatronal.parse(registro.numero()),
                                        quien,
                                        new Salario(sbc, 0, 0),
                                        DIA_16,
                                        Optional.empty())));
        UUID lote =
                Alcances.nacional(() -> recepcion.recibe(registro, "tarde.txt", archivo, Idioma.ES))
                        .lote()
                        .id();
        Espera.hasta(() -> lote(lote).terminado());
        assertThat(codigos(lote)).doesNotContain("ERROR");
        return lote(lote).operadas() == 1;
    }

    private String codigos(UUID lote) {
        return base.comoDuenio()
                .sql(
                        """
                        SELECT coalesce(string_agg(severidad || ' ' || codigo || ' ' || mensaje, ', '), '')
                        FROM afiliacion.lote_incidencia WHERE lote_id = ?
                        """)
                .param(lote)
                .query(String.class)
                .single();
    }

    private Lote lote(UUID id) {
        return Alcances.nacional(() -> recepcion.busca(id)).orElseThrow();
    }
}
