package mx.recauda.rendicion.flujo;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Resultado;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Random hands on a section: whatever they try, the road holds. */
class FlujoPropiedadesTest {

    private static final List<String> PERSONAS = List.of("eva", "tito", "ana", "fina");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 7, 42, 2014, 20264})
    void no_history_lets_an_author_approve_nor_a_content_change_under_the_approval(long semilla) {
        Random azar = new Random(semilla);
        int aprobados = 0;
        for (int i = 0; i < 300; i++) {
            aprobados += recorreAlAzar(azar);
        }
        assertThat(aprobados).as("the generator reaches approvals, seed %d", semilla).isPositive();
    }

    private int recorreAlAzar(Random azar) {
        Escena escena = new Escena();
        Situacion s = Flujo.inicio(escena.solicitud);
        Set<String> manos = new HashSet<>();
        String entregado = "";
        int aprobados = 0;
        List<Acto> legales = new ArrayList<>();
        for (int paso = 0; paso < 60; paso++) {
            Acto acto = alAzar(escena, s, azar);
            Resultado<Situacion> r = Flujo.aplica(escena.solicitud, s, acto, Idioma.ES);
            if (r.tieneErrores()) {
                assertThat(r.valor()).isSameAs(s);
                continue;
            }
            legales.add(acto);
            if (acto.accion() == Accion.CAPTURAR || acto.accion() == Accion.ENTREGAR) {
                manos.add(acto.firma().persona());
            }
            if (acto.accion() == Accion.ENTREGAR) {
                entregado = acto.huella().orElseThrow();
            }
            if (acto.accion().aprueba()) {
                aprobados++;
                assertThat(manos).doesNotContain(acto.firma().persona());
                assertThat(acto.huella()).contains(entregado);
                assertThat(s.abiertas()).isEmpty();
            }
            assertThat(r.valor().version()).isBetween(s.version(), s.version() + 1);
            assertThat(r.valor().cierre()).isAfterOrEqualTo(r.valor().vence());
            s = r.valor();
        }
        assertThat(Flujo.recorre(escena.solicitud, legales, Idioma.ES).valor()).isEqualTo(s);
        return aprobados;
    }

    private static Acto alAzar(Escena escena, Situacion s, Random azar) {
        List<Accion> posibles = Transiciones.acciones(s.estado());
        Accion accion =
                posibles.isEmpty() || azar.nextInt(6) == 0
                        ? Accion.values()[azar.nextInt(Accion.values().length)]
                        : posibles.get(azar.nextInt(posibles.size()));
        if (accion == Accion.RETIRAR && azar.nextInt(10) > 0) {
            accion = Accion.CAPTURAR;
        }
        Papel papel = Papel.values()[azar.nextInt(Papel.values().length)];
        Acto acto = escena.acto(accion, papel, PERSONAS.get(azar.nextInt(PERSONAS.size())));
        if (azar.nextInt(4) == 0) {
            acto = acto.conHuella(String.valueOf((char) ('a' + azar.nextInt(3))).repeat(64));
        }
        return acto.sobreObservacion(1 + azar.nextInt(3))
                .conVencimiento(Escena.LUNES.plusDays(azar.nextInt(40)));
    }
}
