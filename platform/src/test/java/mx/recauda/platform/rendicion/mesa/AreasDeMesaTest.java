package mx.recauda.platform.rendicion.mesa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

import java.util.List;
import java.util.UUID;

/**
 * The lists of the desk show each area its own requests: the routes, {@link MatrizDeRendicionTest}.
 */
@PlataformaTest
class AreasDeMesaTest {

    @Autowired AutowireCapableBeanFactory fabrica;
    private Escritorio escritorio;

    /** By hand: a test component would give these tests a context of their own. */
    @BeforeEach
    void abreElEscritorio() {
        escritorio = fabrica.createBean(Escritorio.class);
    }

    @Test
    void no_list_of_the_desk_shows_the_request_of_another_area() {
        Borrador borrador = escritorio.borrador(2035, 2);
        UUID deJuridico = escritorio.solicita(borrador, "juicios", "JURIDICO");
        for (String cuenta : List.of("presupuesto", "titular")) {
            for (String lista :
                    List.of(
                            "/planeacion",
                            "/planeacion/borradores/" + borrador.id(),
                            "/planeacion/pendientes.csv",
                            "/")) {
                assertThat(escritorio.abre(cuenta, lista))
                        .as(cuenta + " " + lista)
                        .bodyText()
                        .doesNotContain(deJuridico.toString(), "Asuntos Fiscales");
            }
        }
        assertThat(escritorio.abre("litigio", "/planeacion")).bodyText().contains("" + deJuridico);
    }
}
