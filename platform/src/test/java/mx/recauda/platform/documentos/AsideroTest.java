package mx.recauda.platform.documentos;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.UUID;

/** The text that names a stored document, and all those that only look like it. */
class AsideroTest {

    @Test
    void a_handle_names_its_document_and_no_other_way_of_writing_it_does() {
        UUID id = UUID.randomUUID();

        assertThat(Asidero.documento(Asidero.de(id))).contains(id);
        assertThat(Asidero.de(id)).isEqualTo("documento:" + id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "documento:",
                "documento:acta 12",
                "documento:1-1-1-1-1",
                "documento:0190B8A0-0000-7000-8000-00000000ABCD",
                "documento: 0190b8a0-0000-7000-8000-000000000000",
                "documento:0190b8a0-0000-7000-8000-000000000000 ",
                "0190b8a0-0000-7000-8000-000000000000",
                "https://ejemplo.mx/acta"
            })
    void any_other_text_names_none_and_breaks_nothing(String texto) {
        assertThat(Asidero.documento(texto)).isEmpty();
        assertThat(Asidero.loParece(texto)).isEqualTo(texto.startsWith("documento:"));
    }
}
