package mx.recauda.formats.idse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import mx.recauda.ley.error.Idioma;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class EscritorIdseTest {

    private static final long SEMILLA = 20261121;

    @Test
    void what_is_written_is_read_back_equal() throws IOException {
        Random azar = new Random(SEMILLA);
        for (List<MovimientoIdse> lote :
                List.of(
                        LotesIdse.altas(500, azar),
                        LotesIdse.modificaciones(500, azar),
                        LotesIdse.bajas(500, azar))) {
            assertThat(lee(LotesIdse.archivo(lote))).as("seed %d", SEMILLA).isEqualTo(lote);
        }
    }

    @Test
    void a_sample_is_written_back_byte_by_byte() throws IOException {
        byte[] muestra =
                EscritorIdseTest.class
                        .getResourceAsStream("/idse/idse_08_altas.txt")
                        .readAllBytes();
        assertThat(LotesIdse.archivo(lee(muestra))).isEqualTo(muestra);
    }

    @Test
    void accents_are_dropped_and_enie_is_kept_or_written_as_n() {
        assertThat(EscritorIdse.limpia("Núñez ", EscritorIdse.Enie.COMO_ES)).isEqualTo("NUÑEZ");
        assertThat(EscritorIdse.limpia("Núñez", EscritorIdse.Enie.COMO_N)).isEqualTo("NUNEZ");
    }

    @Test
    void kinds_are_not_mixed() {
        Random azar = new Random(SEMILLA);
        List<MovimientoIdse> mezcla = new ArrayList<>(LotesIdse.altas(1, azar));
        mezcla.addAll(LotesIdse.bajas(1, azar));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        EscritorIdse.escribe(
                                mezcla,
                                "01400",
                                EscritorIdse.Enie.COMO_ES,
                                new ByteArrayOutputStream()));
    }

    private static List<MovimientoIdse> lee(byte[] archivo) throws IOException {
        List<MovimientoIdse> leidos = new ArrayList<>();
        Revision revision =
                LectorIdse.lee(
                        new ByteArrayInputStream(archivo),
                        "lote.txt",
                        Idioma.ES,
                        leidos::add,
                        incidencia -> assertThat(incidencia.esError()).isFalse());
        assertThat(revision.aceptado()).isTrue();
        return leidos;
    }
}
