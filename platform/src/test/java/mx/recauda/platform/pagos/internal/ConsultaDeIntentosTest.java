package mx.recauda.platform.pagos.internal;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.linea.LineaDeCaptura;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.determinacion.EmpleadorConocido;
import mx.recauda.platform.determinacion.confronta.Confrontas;
import mx.recauda.platform.pagos.BancoEnLinea;
import mx.recauda.platform.pagos.Pagos;
import mx.recauda.platform.pagos.PagosEnLinea;
import mx.recauda.platform.pagos.PagosEnLinea.Desenlace;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A bank that did not answer is asked again without anybody's click, until it says. */
@PlataformaTest
class ConsultaDeIntentosTest {

    private static final Mes ABRIL = Mes.de(2026, 4);
    private static final String SBC = EmpleadorConocido.SBC;

    @Autowired PagosEnLinea enLinea;
    @Autowired Pagos pagos;
    @Autowired Confrontas confrontas;
    @Autowired FechaDeOperacion fecha;
    @Autowired BaseDePrueba base;

    /** It charges without saying so, and says so when it is asked. */
    private static final class Callado implements BancoEnLinea {
        private final List<String> consultas = new ArrayList<>();

        @Override
        public String clave() {
            return "886";
        }

        @Override
        public Desenlace cobra(String operacion, LineaDeCaptura linea, LocalDate dia) {
            return Desenlace.DESCONOCIDO;
        }

        @Override
        public Desenlace consulta(String operacion, LineaDeCaptura linea, LocalDate dia) {
            consultas.add(operacion);
            return Desenlace.ACEPTADO;
        }
    }

    @Test
    void what_it_did_not_answer_is_asked_once_more_and_not_after_it_said() {
        EmpleadorConocido empleador = new EmpleadorConocido(base, 9_290);
        UUID linea =
                Alcances.nacional(() -> {
                    confrontas.presenta(
                            empleador.registro(),
                            "c.SUA",
                            empleador.sua(ABRIL, SBC, SBC, SBC),
                            "",
                            Idioma.ES);
                    return pagos.genera(empleador.registro(), ABRIL, fecha.hoy()).id();
                });
        Callado banco = new Callado();
        String operacion = Alcances.nacional(() -> enLinea.paga(linea, banco)).operacion();
        ConsultaDeIntentos consulta = new ConsultaDeIntentos(enLinea, () -> List.of(banco));

        consulta.hace();
        consulta.hace();

        assertThat(banco.consultas).containsExactly(operacion);
        assertThat(Alcances.nacional(() -> enLinea.ultimo(linea)).orElseThrow().desenlace())
                .isEqualTo(Desenlace.ACEPTADO);
    }
}
