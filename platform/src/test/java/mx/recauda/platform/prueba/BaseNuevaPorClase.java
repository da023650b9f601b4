package mx.recauda.platform.prueba;

import mx.recauda.platform.base.SiembraAlArrancar;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Before each class: a copy of the template, and what the modules need to begin with. */
public final class BaseNuevaPorClase extends AbstractTestExecutionListener {

    /** Before the listeners that inject beans, and so before the context starts. */
    @Override
    public int getOrder() {
        return 0;
    }

    @Override
    public void beforeTestClass(TestContext contexto) {
        BaseDePrueba.compartida().cambia();
        contexto.getApplicationContext().getBean(SiembraAlArrancar.class).ejecuta();
        BaseDePrueba.compartida().recuerdaSembrada();
    }
}
